package org.kalends.events.observance.rule;

import java.time.LocalDate;

/** The days of one occurrence, both inclusive; a single day has its first as its last. */
public record DateSpan(LocalDate first, LocalDate last) {

    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A span ends on " + last + " before it begins on " + first);
        }
    }

    static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}
