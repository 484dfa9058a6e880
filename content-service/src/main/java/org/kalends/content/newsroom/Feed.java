package org.kalends.content.newsroom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kalends.content.newsroom.Head.Alternate;

/**
 * What programs follow: statements, the newest first.
 *
 * @param id the address of its first page, which stays
 * @param self the address of this page
 * @param home the page for people that shows the same
 * @param language of the whole; null when each entry has its own
 * @param updated when anything in it was last released, corrected or taken back
 * @param next the address of the page with older ones; null on the last
 */
record Feed(
        String id,
        String self,
        String home,
        String title,
        @Nullable String language,
        Instant updated,
        @Nullable String next,
        List<Entry> entries) {

    /**
     * A statement in one language.
     *
     * @param id the same for ever, whatever is corrected, and wherever the newsroom moves
     * @param html the text, sanitised at its release
     * @param topics observances by key
     */
    record Entry(
            String id,
            String url,
            List<Alternate> otherLanguages,
            String title,
            String language,
            String summary,
            String html,
            Instant published,
            Instant updated,
            String author,
            String authorUrl,
            Map<String, String> topics) {}

    /** A name for the statement in this language that no other thing has (RFC 9562). */
    static String entryId(UUID statement, String language) {
        byte[] name = (statement + "/" + language).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
