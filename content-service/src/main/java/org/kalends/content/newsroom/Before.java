package org.kalends.content.newsroom;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of a list begins: with what was released before this. Its address means the same page whatever is released
 * later.
 *
 * @param at the release of the last one on the page before
 * @param statement that one's id, for those released at the same instant
 */
public record Before(Instant at, UUID statement) {

    /** What an address holds, as in {@code ?before=2020-07-30T03:00:00Z~0d8f…}. */
    public static Before fromString(String written) {
        int end = written.indexOf('~');
        return new Before(Instant.parse(written.substring(0, end)), UUID.fromString(written.substring(end + 1)));
    }

    @Override
    public String toString() {
        return at + "~" + statement;
    }
}
