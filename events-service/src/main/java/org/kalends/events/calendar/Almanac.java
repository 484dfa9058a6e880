package org.kalends.events.calendar;

import java.util.List;

/** A year on a page: its months in columns, and in the margin what is a round number of years old. */
record Almanac(CalendarBar bar, List<Column> months, List<Anniversary> anniversaries) {

    record Column(int number, String name, List<Day> days) {}

    /**
     * A day.
     *
     * @param kinds the classes of the line
     * @param label a few words for the first thing of the day; null on a day that holds nothing
     * @param spoken the label with the date and the whole name
     * @param full the date and all that stands on it
     */
    record Day(int number, String kinds, String label, String href, String spoken, String full) {}

    /** Something that is {@code years} old in this year; {@code state} says whether a campaign is planned. */
    record Anniversary(int years, String name, String href, String date, String state, boolean red) {}
}
