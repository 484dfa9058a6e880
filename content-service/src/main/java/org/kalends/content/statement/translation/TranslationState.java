package org.kalends.content.statement.translation;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How a translation stands.
 *
 * @param locale its language (BCP 47)
 * @param channelKind its kind: page, mail, social …
 * @param sourceLocale the language that it is held against
 * @param sourceRevision the revision of the text that it is known to say the same as
 * @param stale whether that text has moved on since
 * @param confirmedBy who saw to it last; left out while it is as it was drafted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TranslationState(
        String locale,
        String channelKind,
        String sourceLocale,
        int sourceRevision,
        boolean stale,
        String confirmedBy,
        Instant confirmedAt) {}
