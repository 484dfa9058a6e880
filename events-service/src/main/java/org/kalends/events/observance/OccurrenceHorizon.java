package org.kalends.events.observance;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceEvent;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.outbox.Outbox;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * Tells the others of the occurrences of this calendar year and the next ones: what is new, what moved and what does not
 * take place, in the transaction in which it changed. Years that are over are left as they were told.
 */
@ApplicationScoped
class OccurrenceHorizon {

    private final Observances observances;
    private final Occurrences occurrences;
    private final Outbox outbox;
    private final Clock clock;
    private final HorizonSettings settings;
    private final Event<DatesChanged> changed;

    @Inject
    OccurrenceHorizon(
            Observances observances,
            Occurrences occurrences,
            Outbox outbox,
            Clock clock,
            HorizonSettings settings,
            Event<DatesChanged> changed) {
        this.observances = observances;
        this.occurrences = occurrences;
        this.outbox = outbox;
        this.clock = clock;
        this.settings = settings;
        this.changed = changed;
    }

    @Scheduled(every = "${kalends.occurrences.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void now() {
        roll();
    }

    /** The first look of the schedule may come before there is a catalogue. The import's lock makes this one wait for its commit. */
    void afterImport(@ObservesAsync CatalogueBroughtIn catalogue) {
        if (!settings.every().equals("off")) {
            roll();
        }
    }

    /** Tells all that the others do not know yet. @return how many events that were */
    @Transactional
    int roll() {
        observances.lockForImport();
        Map<String, List<Occurrence>> told = occurrences.between(thisYear(), lastYear());
        return observances.inOrder().stream()
                .mapToInt(o -> tell(o, told.getOrDefault(o.key(), List.of())))
                .sum();
    }

    /** Tells what changed of this observance, whose changes the caller holds back from others until the end. */
    @Transactional(Transactional.TxType.MANDATORY)
    int tell(Observance observance) {
        changed.fire(new DatesChanged(observance));
        return tell(observance, occurrences.of(observance.key(), thisYear(), lastYear()));
    }

    /** Tells that none of its occurrences takes place any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(Observance observance) {
        occurrences.of(observance.key(), thisYear(), lastYear()).forEach(occurrence -> tell(occurrence.withdraw(null)));
    }

    private int tell(Observance observance, List<Occurrence> told) {
        ObservanceSnapshot snapshot = observance.snapshot();
        return IntStream.rangeClosed(thisYear(), lastYear())
                .map(year -> tell(observance, snapshot, year, told))
                .sum();
    }

    private int tell(Observance observance, ObservanceSnapshot snapshot, int year, List<Occurrence> told) {
        String reason = observance.decision(year).map(DateDecision::reason).orElse(null);
        Map<Integer, Occurrence> known =
                told.stream().filter(o -> o.year() == year).collect(toMap(Occurrence::ordinal, identity()));
        List<DateSpan> spans = observance.occurrences(year);
        int events = 0;
        for (int i = 0; i < spans.size(); i++) {
            Occurrence occurrence = known.getOrDefault(i, new Occurrence(observance.key(), year, i));
            events += tell(occurrence.falls(snapshot, spans.get(i), reason));
            if (!known.containsKey(i)) {
                occurrences.persist(occurrence);
            }
        }
        return events
                + known.values().stream()
                        .filter(o -> o.ordinal() >= spans.size())
                        .mapToInt(o -> tell(o.withdraw(reason)))
                        .sum();
    }

    private int tell(Optional<OccurrenceEvent> news) {
        news.ifPresent(outbox::append);
        return news.isPresent() ? 1 : 0;
    }

    private int thisYear() {
        return clock.instant().atOffset(ZoneOffset.UTC).getYear();
    }

    private int lastYear() {
        return thisYear() + settings.yearsAhead();
    }
}
