package org.kalends.events.playbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A moment relative to the day, in the office's own time.
 *
 * @param days whole days after the day; negative before it
 * @param at the local time
 */
public record LocalPoint(int days, LocalTime at) {

    public LocalDateTime from(LocalDate day) {
        return day.plusDays(days).atTime(at);
    }
}
