package org.kalends.events.calendar;

import java.util.List;

/** A week on a page, its moments in the order of time, on the reader's days. */
record Week(CalendarBar bar, List<Day> days) {

    /** @param date ISO 8601, where a step can be put */
    record Day(
            String date,
            int number,
            String weekday,
            String month,
            String kinds,
            boolean today,
            List<DayContent.Marked> observances,
            List<Moment> moments,
            List<DayContent.Shut> closings) {}

    /**
     * A moment of a step, or of many alike.
     *
     * @param time the local time with place and zone; from when until when for many
     * @param here the same moment where the reader is; null where that is the same clock
     * @param shape null for a draft and an approval
     */
    record Moment(
            String time, String here, String text, String href, String shape, String word, DayContent.Move move) {}
}
