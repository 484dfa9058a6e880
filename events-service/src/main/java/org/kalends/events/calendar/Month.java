package org.kalends.events.calendar;

import java.util.List;

import org.kalends.events.observance.Choice;

/** A month on a page: whole weeks from Monday to Sunday. */
record Month(
        String title,
        String value,
        int number,
        Link earlier,
        Link later,
        String today,
        String here,
        boolean campaignsOnly,
        List<Choice> offices,
        List<String> weekdays,
        List<List<Day>> weeks,
        String sum) {

    /** Another month, by its name. */
    record Link(String name, String href) {}

    /**
     * A day.
     *
     * @param kinds the classes of the cell
     * @param label the month's short name on its first day in view; empty otherwise
     * @param more how many observances are not shown
     */
    record Day(
            int number,
            String monthName,
            String label,
            String kinds,
            boolean today,
            List<Marked> observances,
            List<Planned> steps,
            int more) {}

    /** An observance on its day; red when there is a campaign of ours. */
    record Marked(String text, String href, boolean red) {}

    /** A step on one of its days; {@code shape} is null for its draft and its approval. */
    record Planned(String text, String href, String shape, String word) {}
}
