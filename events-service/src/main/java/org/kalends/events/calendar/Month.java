package org.kalends.events.calendar;

import java.util.List;

/** A month on a page: whole weeks from Monday to Sunday. */
record Month(CalendarBar bar, List<String> weekdays, List<List<Day>> weeks, String sum) {

    /**
     * A day.
     *
     * @param date ISO 8601, where a step can be put
     * @param kinds the classes of the cell
     * @param label the month's short name on its first day in view; empty otherwise
     * @param more how many observances are not shown
     * @param list where all of the day stands
     */
    record Day(
            String date,
            int number,
            String monthName,
            String label,
            String kinds,
            boolean today,
            List<DayContent.Marked> observances,
            List<DayContent.Planned> steps,
            List<DayContent.Shut> closings,
            int more,
            String list) {}
}
