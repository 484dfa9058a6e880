package org.kalends.events.playbook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an offset counts. */
public enum DayUnit {
    DAYS,
    WEEKS,
    /** Days on which the office is open. */
    BUSINESS_DAYS;

    LocalDate after(LocalDate day, int amount, BusinessDays business) {
        return switch (this) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case BUSINESS_DAYS -> business.plus(day, amount);
        };
    }

    /** As it is written, for example {@code business-days}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no unit is written so */
    @JsonCreator
    static DayUnit of(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("days, weeks or business-days"));
    }
}
