package org.kalends.events.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something on a day or at a moment, as a feed tells it.
 *
 * @param uid the same for good, whatever changes about it
 * @param kind {@code observance}, {@code step} or {@code closing}
 * @param first the first day; null for a moment
 * @param last the last day, inclusive; null for a moment
 * @param at the moment; null for days
 * @param zone where the moment is local; null for days
 * @param detail a few words more; empty for none
 * @param tentative whether it may still change by itself: a step that nobody has approved
 */
record Entry(
        String uid,
        String kind,
        String title,
        LocalDate first,
        LocalDate last,
        Instant at,
        String zone,
        String detail,
        String url,
        List<String> topics,
        boolean tentative) {

    static Entry days(String uid, String kind, String title, LocalDate first, LocalDate last) {
        return new Entry(uid, kind, title, first, last, null, null, "", null, List.of(), false);
    }

    static Entry moment(String uid, String kind, String title, Instant at, String zone) {
        return new Entry(uid, kind, title, null, null, at, zone, "", null, List.of(), false);
    }

    Entry with(String more, String href, List<String> about) {
        return new Entry(uid, kind, title, first, last, at, zone, more, href, about, tentative);
    }

    Entry asTentative(boolean may) {
        return new Entry(uid, kind, title, first, last, at, zone, detail, url, topics, may);
    }

    /** Changes whenever what a subscriber sees changes. */
    String fingerprint() {
        return Secret.hash(toString());
    }
}
