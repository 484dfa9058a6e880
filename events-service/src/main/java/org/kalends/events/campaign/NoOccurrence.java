package org.kalends.events.campaign;

import org.kalends.events.observance.Observance;
import org.kalends.layout.problem.Problem;

/** The observance has no known date in the year that was asked for. */
public final class NoOccurrence extends Problem {

    private static final long serialVersionUID = 1L;

    NoOccurrence(Observance observance, int year) {
        super(422, "no-occurrence", "No occurrence in that year", detail(observance, year), "year");
    }

    private static String detail(Observance observance, int year) {
        String what = observance.name(java.util.Locale.ENGLISH);
        return observance.dateRule().isAnnounced()
                ? "The date of " + what + " in " + year + " is to be announced. Plan it once the date is known."
                : what + " does not begin in " + year + ". Its page shows the next dates.";
    }
}
