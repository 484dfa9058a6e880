package org.kalends.events.calendar;

import java.util.List;

/** The days of a month that hold something, one below the other. */
record Agenda(CalendarBar bar, List<Day> days) {

    record Day(
            String date,
            int number,
            String weekday,
            String month,
            String kinds,
            List<DayContent.Marked> observances,
            List<DayContent.Planned> steps,
            List<DayContent.Shut> closings) {}
}
