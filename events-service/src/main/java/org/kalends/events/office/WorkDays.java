package org.kalends.events.office;

import java.time.DayOfWeek;
import java.util.List;

/**
 * What is registered about the days an office works.
 *
 * @param weekend the days of the week it is closed; null for those of its country (CLDR)
 * @param subdivision the part of the country whose holidays it keeps too, as ISO 3166-2 has it after the hyphen ({@code by}
 *     for Bavaria); null for the country's alone
 * @param closed days it is closed besides; null for none
 */
public record WorkDays(List<DayOfWeek> weekend, String subdivision, List<ClosedDay> closed) {

    static final int MOST_CLOSED = 200;
    static final WorkDays OF_THE_COUNTRY = new WorkDays(null, null, List.of());

    public WorkDays {
        weekend = weekend == null ? null : weekend.stream().distinct().sorted().toList();
        subdivision = subdivision == null || subdivision.isBlank() ? null : subdivision.strip();
        closed = closed == null ? List.of() : List.copyOf(closed);
    }

    /** @throws InvalidOffice naming the first field at fault */
    void check(String country) {
        require(weekend == null || weekend.size() < 7, "weekend", "An office works on at least one day of the week.");
        require(
                subdivision == null || PublicHolidays.knows(country, subdivision),
                "subdivision",
                "No public holidays are known for the part '" + subdivision + "' of " + country
                        + ". Leave it empty, or give one of: "
                        + String.join(", ", PublicHolidays.subdivisions(country)) + ".");
        require(closed.size() <= MOST_CLOSED, "closed", "Give at most " + MOST_CLOSED + " closed days.");
        closed.forEach(WorkDays::check);
    }

    private static void check(ClosedDay day) {
        require(day.first() != null, "closed", "Give each closed day its date, such as 2026-12-24.");
        require(
                day.last() == null
                        || !day.last().isBefore(day.first())
                                && day.last().isBefore(day.first().plusYears(1)),
                "closed",
                "The days closed from " + day.first() + " end on the same day or within a year.");
        require(
                day.names() != null
                        && !day.names().isEmpty()
                        && day.names().values().stream().noneMatch(n -> n == null || n.isBlank() || n.length() > 200),
                "closed",
                "Say why the office is closed on " + day.first() + ", in at least one language.");
    }

    private static void require(boolean fine, String field, String otherwise) {
        if (!fine) {
            throw new InvalidOffice(field, otherwise);
        }
    }
}
