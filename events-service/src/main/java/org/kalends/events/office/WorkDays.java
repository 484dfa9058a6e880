package org.kalends.events.office;

import java.time.DayOfWeek;
import java.util.List;

import org.kalends.layout.problem.Sentence;

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
        require(
                weekend == null || weekend.size() < 7,
                "weekend",
                Sentence.of("invalid-office.weekend", "An office works on at least one day of the week."));
        require(
                subdivision == null || PublicHolidays.knows(country, subdivision),
                "subdivision",
                Sentence.of(
                        "invalid-office.subdivision",
                        "No public holidays are known for the part \"{0}\" of {1}. Leave it empty, or give one of: {2}.",
                        subdivision,
                        country,
                        String.join(", ", PublicHolidays.subdivisions(country))));
        require(
                closed.size() <= MOST_CLOSED,
                "closed",
                Sentence.of("invalid-office.most-closed", "Give at most {0} closed days.", MOST_CLOSED));
        closed.forEach(WorkDays::check);
    }

    private static void check(ClosedDay day) {
        require(
                day.first() != null,
                "closed",
                Sentence.of("invalid-office.closed-date", "Give each closed day its date, such as 2026-12-24."));
        require(
                day.last() == null
                        || !day.last().isBefore(day.first())
                                && day.last().isBefore(day.first().plusYears(1)),
                "closed",
                Sentence.of(
                        "invalid-office.closed-end",
                        "The days closed from {0} end on the same day or within a year.",
                        String.valueOf(day.first())));
        require(
                day.names() != null
                        && !day.names().isEmpty()
                        && day.names().values().stream().noneMatch(n -> n == null || n.isBlank() || n.length() > 200),
                "closed",
                Sentence.of(
                        "invalid-office.closed-why",
                        "Say why the office is closed on {0}, in at least one language.",
                        String.valueOf(day.first())));
    }

    private static void require(boolean fine, String field, Sentence otherwise) {
        if (!fine) {
            throw new InvalidOffice(field, otherwise);
        }
    }
}
