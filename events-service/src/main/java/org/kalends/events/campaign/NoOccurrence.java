package org.kalends.events.campaign;

import java.util.Locale;

import org.kalends.events.observance.Observance;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The observance has no known date in the year that was asked for. */
public final class NoOccurrence extends Problem {

    private static final long serialVersionUID = 1L;

    NoOccurrence(Observance observance, int year) {
        super(422, "no-occurrence", "No occurrence in that year", detail(observance, year), "year");
    }

    private static Sentence detail(Observance observance, int year) {
        String what = observance.name(Locale.ENGLISH);
        return observance.dateRule().isAnnounced()
                ? Sentence.of(
                        "no-occurrence.announced",
                        "The date of {0} in {1} is to be announced. Plan it once the date is known.",
                        what,
                        Integer.toString(year))
                : Sentence.of(
                        "no-occurrence.none",
                        "{0} does not begin in {1}. Its page shows the next dates.",
                        what,
                        Integer.toString(year));
    }
}
