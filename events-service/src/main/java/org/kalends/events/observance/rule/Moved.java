package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Occurrences at most a week away from another rule's days. One that crosses the new year counts in the year it begins in. */
final class Moved {

    private Moved() {}

    static List<DateSpan> in(int year, DayRule rule, Function<LocalDate, DateSpan> move) {
        if (isFarFromNewYear(rule)) {
            List<DateSpan> days = rule.in(year);
            return days.isEmpty() ? days : List.of(move.apply(days.getFirst().first()));
        }
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(rule::in)
                .flatMap(List::stream)
                .map(s -> move.apply(s.first()))
                .filter(s -> s.first().getYear() == year)
                .distinct()
                .toList();
    }

    /** These fall once a year at most. */
    private static boolean isFarFromNewYear(DayRule rule) {
        return (rule instanceof DateRule.Fixed fixed
                        && isFarFromNewYear(fixed.day().getMonthValue()))
                || (rule instanceof DateRule.NthWeekday nth
                        && isFarFromNewYear(nth.month().getValue()));
    }

    private static boolean isFarFromNewYear(int month) {
        return month > 1 && month < 12;
    }
}
