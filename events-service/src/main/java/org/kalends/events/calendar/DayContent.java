package org.kalends.events.calendar;

import java.time.LocalDate;
import java.util.List;

import org.kalends.events.campaign.Campaign;

/** What stands on a day. */
record DayContent(LocalDate date, List<Marked> observances, List<Planned> steps, List<Shut> closings) {

    /**
     * An observance on its day; red when there is a campaign of ours.
     *
     * @param campaign null when there is none
     */
    record Marked(String text, String href, boolean red, String span, Campaign campaign) {}

    /**
     * Steps alike on one of their days.
     *
     * @param shape null for a draft and an approval
     * @param move how the one step can be moved; null when it cannot, or when there are several
     */
    record Planned(String text, String href, String shape, String word, Move move) {}

    /** Where a step is moved, and what it moves from. */
    record Move(String href, String date, String time, long version) {}

    /** Offices that are closed; a clash when one of ours is to be released there on that day. */
    record Shut(String text, boolean clash) {}

    boolean isRed() {
        return observances.stream().anyMatch(Marked::red);
    }

    boolean isEmpty() {
        return observances.isEmpty() && steps.isEmpty() && closings.isEmpty();
    }
}
