package org.kalends.events.today;

import java.time.LocalDate;
import java.util.List;

/**
 * What needs somebody, worst first, and what comes.
 *
 * @param moved campaigns whose occurrence has moved away, so that somebody must say what becomes of their steps
 * @param proposed campaigns that wait for somebody to confirm them
 * @param back where all bands are shown again; null on the page that shows them
 */
record Today(
        LocalDate date,
        String lead,
        String nextWords,
        List<MovedAway> moved,
        List<Proposed> proposed,
        List<Band> bands,
        List<Day> days,
        String back) {

    /**
     * Things of one urgency.
     *
     * @param size how many there are in all
     * @param more the address of the next of them; null when these are the last
     * @param fragment where another service tells the same more exactly; null when none does
     */
    record Band(String id, String title, List<Row> rows, int size, String more, Fragment fragment) {

        Band(String id, String title, List<Row> rows, int size) {
            this(id, title, rows, size, null, null);
        }

        Band with(List<Row> others) {
            return new Band(id, title, others, size, more, fragment);
        }

        Band alsoAt(String next) {
            return new Band(id, title, rows, size, next, fragment);
        }

        Band toldBy(Fragment other) {
            return new Band(id, title, rows, size, more, other);
        }
    }

    /**
     * A part of the page that another service makes; the browser fetches it.
     *
     * @param href the page that has the same, for a browser without scripts
     * @param text the words of that link
     */
    record Fragment(String address, String href, String text) {}

    /** Whether nothing needs anybody. */
    public boolean isQuiet() {
        return moved.isEmpty()
                && proposed.isEmpty()
                && bands.stream().allMatch(band -> band.rows().isEmpty());
    }

    /**
     * A campaign whose occurrence has moved.
     *
     * @param action where the answer is sent; null for a reader who may not give it
     * @param follows whether the steps can go with it: it falls on a day of that year
     */
    record MovedAway(String title, String href, String text, String action, boolean follows) {}

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
