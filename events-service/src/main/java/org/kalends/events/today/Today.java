package org.kalends.events.today;

import java.time.LocalDate;
import java.util.List;

/**
 * What needs somebody, worst first, and what comes.
 *
 * @param proposed campaigns that wait for somebody to confirm them
 * @param back where all bands are shown again; null on the page that shows them
 */
record Today(
        LocalDate date,
        String lead,
        String nextWords,
        List<Proposed> proposed,
        List<Band> bands,
        List<Day> days,
        String back) {

    /**
     * Things of one urgency.
     *
     * @param size how many there are in all
     * @param more the address of the next of them; null when these are the last
     */
    record Band(String id, String title, List<Row> rows, int size, String more) {}

    /** A draft campaign. */
    record Proposed(String title, String href, String confirm, LocalDate date, int offices) {}

    /**
     * One thing.
     *
     * @param href where to act; null when there is nothing to open yet
     * @param act the one button's words; null when the reader has nothing to do there
     * @param first whether it is the page's most urgent act
     */
    record Row(
            String shape,
            String word,
            boolean red,
            String title,
            String who,
            String must,
            boolean yours,
            String href,
            String act,
            boolean first,
            String campaign,
            String campaignHref,
            String when) {

        Row asFirst() {
            return new Row(shape, word, red, title, who, must, yours, href, act, true, campaign, campaignHref, when);
        }
    }

    /** A day to come: the names of what is marked with a campaign of ours, and what happens. */
    record Day(LocalDate date, String kinds, boolean weekend, List<String> titles, List<String> lines) {}
}
