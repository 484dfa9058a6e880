package org.kalends.notifier.audience;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.identity.CurrentPerson;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.audience.Admission.RefusedRow;
import org.kalends.notifier.office.Offices;
import org.kalends.notifier.suppression.Suppressions;

/** Puts people on the audience of an office. Whoever opted out, bounced or complained stays out, whoever asks. */
@ApplicationScoped
class Subscribing {

    /** So many at a time ask the database whether they are known. */
    private static final int BATCH = 500;

    private final Offices offices;
    private final Subscribers subscribers;
    private final Suppressions suppressions;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    Subscribing(
            Offices offices, Subscribers subscribers, Suppressions suppressions, CurrentPerson person, Clock clock) {
        this.offices = offices;
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.person = person;
        this.clock = clock;
    }

    /** Puts one person on the audience. */
    @Transactional
    Admission add(String office, String address, String name, String locale) {
        String ownLocale = offices.byKey(office).locales().getFirst();
        Row row = new Row(1, Applicant.parse(address, name, locale, ownLocale));
        return admit(office, List.of(row), Sentence.of("consent.form", "form, entered by {0}", person.name()));
    }

    /** Puts everybody of a list on the audience, except the rows that are broken or refused. */
    @Transactional
    Admission addAll(String office, SubscriberList list) {
        String ownLocale = offices.byKey(office).locales().getFirst();
        List<Row> good = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>(list.broken());
        for (SubscriberList.Line line : list.lines()) {
            try {
                good.add(new Row(line.row(), Applicant.parse(line.address(), line.name(), line.locale(), ownLocale)));
            } catch (NotAnAddress | RefusedSubscriber problem) {
                refused.add(new RefusedRow(line.row(), problem.field().orElse("address"), problem.said()));
            }
        }
        Admission admission =
                admit(office, good, Sentence.of("consent.list", "list, brought in by {0}", person.name()));
        refused.addAll(admission.refused());
        refused.sort(java.util.Comparator.comparingLong(RefusedRow::row));
        return new Admission(admission.added(), admission.unchanged(), refused);
    }

    private Admission admit(String office, List<Row> rows, Sentence how) {
        Map<String, Row> once = new HashMap<>();
        rows.forEach(row -> once.putIfAbsent(row.applicant().address().key(), row));
        List<Row> distinct = new ArrayList<>(once.values());
        int added = 0;
        List<RefusedRow> refused = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += BATCH) {
            List<Row> batch = distinct.subList(from, Math.min(from + BATCH, distinct.size()));
            added += admitBatch(office, batch, new Consent(how, clock.instant()), refused);
        }
        return new Admission(added, rows.size() - added - refused.size(), refused);
    }

    private int admitBatch(String office, List<Row> batch, Consent consent, List<RefusedRow> refused) {
        Map<String, String> hashes = new HashMap<>();
        batch.forEach(row -> hashes.put(row.key(), suppressions.hash(row.key())));
        Set<String> suppressed = suppressions.among(hashes.values(), office);
        Set<String> known = new HashSet<>(subscribers.keysAmong(hashes.keySet(), office));
        int added = 0;
        for (Row row : batch) {
            String hash = hashes.get(row.key());
            if (suppressed.contains(hash)) {
                refused.add(new RefusedRow(
                        row.number(),
                        "address",
                        Sentence.of("refused-subscriber.suppressed", "This address opted out or cannot be reached.")));
            } else if (known.add(row.key())) {
                subscribers.persist(new Subscriber(office, row.applicant(), hash, consent));
                added++;
            }
        }
        subscribers.flush();
        subscribers.getEntityManager().clear();
        return added;
    }

    private record Row(long number, Applicant applicant) {
        String key() {
            return applicant.address().key();
        }
    }
}
