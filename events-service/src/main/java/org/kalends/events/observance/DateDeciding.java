package org.kalends.events.observance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.observance.DateDecision.Days;
import org.kalends.identity.CurrentPerson;
import org.kalends.layout.Reader;

/** Puts a person's dates of one year in place of what the rule computes, enters dates that were announced, and undoes it. */
@ApplicationScoped
public class DateDeciding {

    private static final int MOST_DATES = 12;
    private static final int MOST_CHARACTERS = 500;
    private static final int LAST_YEAR = 9_999;

    private final Observances observances;
    private final CurrentPerson person;
    private final Clock clock;
    private final OccurrenceHorizon horizon;
    private final Reader reader;

    @Inject
    DateDeciding(Observances observances, CurrentPerson person, Clock clock, OccurrenceHorizon horizon, Reader reader) {
        this.observances = observances;
        this.person = person;
        this.clock = clock;
        this.horizon = horizon;
        this.reader = reader;
    }

    /**
     * What is decided about one calendar year.
     *
     * @param dates the occurrences that begin in it; none when the observance is not marked that year
     * @param reason why, for everybody who meets these dates
     */
    record Wish(int year, List<Days> dates, String reason) {}

    /** @throws InvalidObservance with every fault */
    @Transactional
    Observance decide(String key, Wish wish) {
        Observance observance = observances.requireHeld(key);
        List<Fault> faults = faults(wish);
        if (!faults.isEmpty()) {
            throw new InvalidObservance(faults);
        }
        List<Days> inOrder =
                wish.dates().stream().sorted(Comparator.comparing(Days::first)).toList();
        observance.decide(
                new DateDecision(wish.year(), inOrder, wish.reason().strip(), person.name(), clock.instant()));
        observances.flush();
        horizon.tell(observance);
        return observance;
    }

    /** Lets the rule give this year's dates again. Does nothing when nobody decided on them. */
    @Transactional
    Observance undo(String key, int year) {
        Observance observance = observances.requireHeld(key);
        if (observance.undecide(year)) {
            observances.flush();
            horizon.tell(observance);
        }
        return observance;
    }

    private List<Fault> faults(Wish wish) {
        EntryWords words = reader.words(EntryWords.class);
        List<Fault> faults = new ArrayList<>();
        if (wish.year() < 1 || wish.year() > LAST_YEAR) {
            faults.add(new Fault("year", words.sinceNoYear()));
        }
        String reason = wish.reason() == null ? "" : wish.reason().strip();
        if (reason.isEmpty()) {
            faults.add(new Fault("reason", words.reasonMissing()));
        } else if (reason.length() > MOST_CHARACTERS) {
            faults.add(new Fault("reason", words.tooLong(reason.length(), MOST_CHARACTERS)));
        }
        if (wish.dates() == null || wish.dates().size() > MOST_DATES) {
            faults.add(new Fault("dates", words.datesUnfit(MOST_DATES)));
        } else {
            wish.dates().forEach(days -> check(days, wish.year(), words, faults));
        }
        return faults;
    }

    private static void check(Days days, int year, EntryWords words, List<Fault> faults) {
        if (days == null || days.first() == null || days.last() == null) {
            faults.add(new Fault("first", words.dateMissing()));
        } else if (days.first().getYear() != year) {
            faults.add(new Fault("first", words.dateOfOtherYear(String.valueOf(year))));
        } else if (days.last().isBefore(days.first())
                || days.last().isAfter(days.first().plusYears(1))) {
            faults.add(new Fault("last", words.lastUnfit()));
        }
    }
}
