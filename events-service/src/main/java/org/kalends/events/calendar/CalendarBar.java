package org.kalends.events.calendar;

import java.util.List;

import org.kalends.events.observance.Choice;

/**
 * The head of each view: its title, its neighbours, the other views, and the filters.
 *
 * @param view {@code year}, {@code month}, {@code week} or {@code list}
 * @param field the name under which the date stands in the address
 * @param value the date itself
 */
record CalendarBar(
        String view,
        String title,
        Link earlier,
        String today,
        Link later,
        List<View> views,
        String field,
        String value,
        List<Choice> offices,
        List<Choice> topics,
        List<Choice> countries,
        List<Choice> shows,
        String zone,
        String feeds) {

    /** Another year, month or week, by its name. */
    record Link(String name, String href) {}

    record View(String name, String href, boolean here) {}
}
