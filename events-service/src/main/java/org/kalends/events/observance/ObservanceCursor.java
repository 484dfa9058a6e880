package org.kalends.events.observance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.kalends.layout.problem.Sentence;

/**
 * Where a program is in the list, which is ordered by key.
 *
 * @param after the key after which to go on; empty at the beginning
 * @param limit how many at most
 */
record ObservanceCursor(String after, int limit) {

    private static final int MOST = 500;
    private static final int USUAL = 100;

    /** @throws InvalidFilter when either is not what a list gave */
    static ObservanceCursor of(String cursor, Integer limit) {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new InvalidFilter("limit", Sentence.of("invalid-filter.limit", "Ask for 1 to {0} at a time.", MOST));
        }
        try {
            byte[] key = Base64.getUrlDecoder().decode(cursor == null ? "" : cursor);
            return new ObservanceCursor(new String(key, StandardCharsets.UTF_8), limit == null ? USUAL : limit);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidFilter(
                    "cursor",
                    Sentence.of("invalid-filter.cursor", "Send “next” of the page before as it is, or no cursor."));
        }
    }

    /** The next ones of those that are asked for. */
    List<Observance> of(List<Observance> inOrder) {
        return inOrder.stream()
                .filter(o -> o.key().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
    }

    static String after(Observance last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.key().getBytes(StandardCharsets.UTF_8));
    }
}
