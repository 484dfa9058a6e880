package org.kalends.events.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/**
 * Notices what has changed about the entries of feeds since they were last told. A subscriber's program takes in a change only
 * under a higher sequence (RFC 5545, 3.8.7.4), and what an entry says comes from many things that count their changes each in
 * their own way.
 */
@ApplicationScoped
class EntryStates {

    private static final String KNOWN = """
            SELECT uid, fingerprint, sequence, changed_at FROM calendar_entry
            WHERE locale = :locale AND uid = ANY (:uids)""";

    private static final String CHANGED = """
            INSERT INTO calendar_entry (uid, locale, fingerprint, sequence, changed_at)
            SELECT uid, :locale, fingerprint, 0, :now
            FROM unnest(CAST(:uids AS varchar[]), CAST(:prints AS varchar[])) AS given (uid, fingerprint)
            ORDER BY uid
            ON CONFLICT (uid, locale) DO UPDATE
            SET fingerprint = excluded.fingerprint, sequence = calendar_entry.sequence + 1, changed_at = excluded.changed_at
            WHERE calendar_entry.fingerprint <> excluded.fingerprint""";

    private final EntityManager database;
    private final Clock clock;

    @Inject
    EntryStates(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By uid. Readers at the same time agree. */
    @Transactional
    Map<String, EntryState> of(List<Entry> entries, Locale locale) {
        String language = locale.toLanguageTag();
        String[] uids = entries.stream().map(Entry::uid).toArray(String[]::new);
        Map<String, Tuple> known = known(uids, language);
        List<Entry> changed = entries.stream()
                .filter(entry -> !known.containsKey(entry.uid())
                        || !known.get(entry.uid()).get("fingerprint").equals(entry.fingerprint()))
                .toList();
        if (!changed.isEmpty()) {
            note(changed, language);
        }
        Map<String, EntryState> states = new HashMap<>();
        (changed.isEmpty() ? known : known(uids, language))
                .forEach((uid, row) -> states.put(
                        uid, new EntryState(row.get("sequence", Integer.class), row.get("changed_at", Instant.class))));
        return states;
    }

    private void note(List<Entry> changed, String language) {
        database.createNativeQuery(CHANGED)
                .setParameter("locale", language)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .setParameter("uids", changed.stream().map(Entry::uid).toArray(String[]::new))
                .setParameter("prints", changed.stream().map(Entry::fingerprint).toArray(String[]::new))
                .executeUpdate();
    }

    private Map<String, Tuple> known(String[] uids, String language) {
        Map<String, Tuple> known = new HashMap<>();
        for (Object row : database.createNativeQuery(KNOWN, Tuple.class)
                .setParameter("locale", language)
                .setParameter("uids", uids)
                .getResultList()) {
            known.put(((Tuple) row).get("uid", String.class), (Tuple) row);
        }
        return known;
    }
}
