package org.kalends.notifier.delivery;

import java.util.List;
import java.util.UUID;

/**
 * How a released statement stands, as its page shows it.
 *
 * @param statement the statement
 * @param title its title in the reader's language
 * @param observance what it marks
 * @param office the office's name
 * @param headline how it stands in two or three words
 * @param lead the same in a sentence
 * @param asks how many outcomes wait for the reader, in words; empty when none does
 * @param page the public page; null when there is none
 * @param channels a row for each way out
 * @param doubts what a person must decide
 * @param failures what failed, by reason
 * @param quarter percent of the mails, rounded down to quarters, for the spoken line
 * @param live whether anything may still change by itself
 */
record StandingView(
        UUID statement,
        String title,
        String observance,
        String office,
        String headline,
        String lead,
        String asks,
        String page,
        List<ChannelRow> channels,
        List<Doubt> doubts,
        List<Failure> failures,
        int quarter,
        boolean live) {

    /** Changes whenever there is something else to decide or to put right. */
    public int attention() {
        return doubts.hashCode() * 31 + failures.hashCode();
    }

    /** How many deliveries failed or are tried again. */
    public int failed() {
        return failures.stream().mapToInt(Failure::count).sum();
    }

    /**
     * A way out.
     *
     * @param value how many are accepted
     * @param max how many there are; at least 1
     * @param shape of the state; null when {@code word} stands alone
     */
    record ChannelRow(
            String name,
            String note,
            int value,
            int max,
            String words,
            String link,
            String linkWords,
            String shape,
            String word) {}

    /** An outcome that nobody knows. */
    record Doubt(UUID delivery, String question, String target, boolean isPost, List<Evidence> evidence) {}

    /** What is known, and since when. */
    record Evidence(String at, String what) {}

    /**
     * What failed for one reason.
     *
     * @param again the deliveries that can be sent again from here
     */
    record Failure(String reason, String where, int count, String helps, List<UUID> again) {}
}
