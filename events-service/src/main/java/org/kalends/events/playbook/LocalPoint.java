package org.kalends.events.playbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * A moment relative to a day, in the office's own time.
 *
 * @param amount how many units after the day; negative before it
 * @param unit what is counted; days when it is not said
 * @param at the local time
 */
public record LocalPoint(@JsonAlias("days") int amount, DayUnit unit, LocalTime at) {

    public LocalPoint {
        unit = unit == null ? DayUnit.DAYS : unit;
    }

    public LocalDateTime from(LocalDate day, BusinessDays business) {
        return unit.after(day, amount, business).atTime(at);
    }
}
