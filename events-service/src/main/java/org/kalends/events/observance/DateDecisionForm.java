package org.kalends.events.observance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;
import org.kalends.events.observance.DateDecision.Days;

/** What a person filled in about one year's dates: one occurrence, and where there is one, a second. */
public record DateDecisionForm(
        @RestForm String year,
        @RestForm String first,
        @RestForm String last,
        @RestForm("second_first") String secondFirst,
        @RestForm("second_last") String secondLast,
        @RestForm("not_marked") String notMarked,
        @RestForm String reason) {

    static final DateDecisionForm EMPTY = new DateDecisionForm("", "", "", "", "", null, "");

    boolean isNotMarked() {
        return notMarked != null;
    }

    DateDeciding.Wish wish() {
        List<Days> dates = new ArrayList<>();
        if (!isNotMarked()) {
            dates.add(days(first, last));
            if (!blank(secondFirst) || !blank(secondLast)) {
                dates.add(days(secondFirst, secondLast));
            }
        }
        boolean known = !blank(year) && ObservanceChecks.isYear(year.strip());
        return new DateDeciding.Wish(known ? Integer.parseInt(year.strip()) : 0, dates, reason);
    }

    private static Days days(String from, String to) {
        return new Days(day(from), day(blank(to) ? from : to));
    }

    private static LocalDate day(String text) {
        try {
            return blank(text) ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
