package org.kalends.events.playbook;

import java.time.LocalDate;

/** Counts the days on which an office is open. */
@FunctionalInterface
public interface BusinessDays {

    /** Where no office is meant: Monday to Friday, every week of the year. */
    BusinessDays WEEKDAYS = BusinessDays::plusWeekdays;

    /** The day so many open days later, earlier when negative; the day itself for none, even a closed one. */
    LocalDate plus(LocalDate day, int businessDays);

    private static LocalDate plusWeekdays(LocalDate day, int businessDays) {
        LocalDate found = day;
        int left = Math.abs(businessDays);
        while (left > 0) {
            found = found.plusDays(Integer.signum(businessDays));
            left -= found.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        return found;
    }
}
