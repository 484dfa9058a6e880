package org.kalends.content.newsroom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;

/**
 * What the asker says to have already (RFC 9110, section 13).
 *
 * @param tags entity tags; empty when none were sent
 * @param since the date of what it has; empty when none was sent, or a tag speaks
 */
record Known(Optional<String> tags, Optional<Instant> since) {

    static Known of(HttpHeaders headers) {
        Optional<String> tags = Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        Optional<Instant> since = Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE))
                .filter(date -> tags.isEmpty())
                .flatMap(Known::date);
        return new Known(tags, since);
    }

    /** Whether that is what it would get. A tag decides alone; a date only where the change has one. */
    boolean is(String tag, Optional<Instant> changed) {
        if (tags.isPresent()) {
            return Arrays.stream(tags.get().split(","))
                    .map(String::strip)
                    .anyMatch(known ->
                            known.equals("*") || known.replaceFirst("^W/", "").equals('"' + tag + '"'));
        }
        return since.isPresent()
                && changed.filter(at -> !at.isAfter(since.get())).isPresent();
    }

    private static Optional<Instant> date(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
