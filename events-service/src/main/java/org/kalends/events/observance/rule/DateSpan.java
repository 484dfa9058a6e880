package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of one occurrence, both inclusive; a single day has its first as its last. */
public record DateSpan(LocalDate first, LocalDate last) {

    public DateSpan {
        if (last != first && last.isBefore(first)) {
            throw new IllegalArgumentException("A span ends on " + last + " before it begins on " + first);
        }
    }

    static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    /** So many days from the first on. */
    static DateSpan days(LocalDate first, int count) {
        return new DateSpan(first, first.plusDays(count - 1L));
    }

    /** How many days. */
    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}
