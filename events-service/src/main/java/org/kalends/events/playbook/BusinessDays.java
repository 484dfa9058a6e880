package org.kalends.events.playbook;

import java.time.LocalDate;

/** Counts the days on which an office is open. */
@FunctionalInterface
public interface BusinessDays {

    /** Where no office is meant: Monday to Friday, every week of the year. */
    BusinessDays WEEKDAYS = BusinessDays::plusWeekdays;

    /** The day so many open days later, earlier when negative; for none the day itself, or the first open one after it. */
    LocalDate plus(LocalDate day, int businessDays);

    private static LocalDate plusWeekdays(LocalDate day, int businessDays) {
        int step = businessDays < 0 ? -1 : 1;
        LocalDate found = businessDays == 0 ? weekday(day, 1) : day;
        for (int left = Math.abs(businessDays); left > 0; left--) {
            found = weekday(found.plusDays(step), step);
        }
        return found;
    }

    private static LocalDate weekday(LocalDate from, int step) {
        LocalDate day = from;
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(step);
        }
        return day;
    }
}
