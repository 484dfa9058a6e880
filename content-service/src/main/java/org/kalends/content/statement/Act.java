package org.kalends.content.statement;

import java.time.Instant;

/**
 * Somebody's doing.
 *
 * @param author who
 * @param reason in words; null where none is asked for
 * @param at when
 */
public record Act(Author author, String reason, Instant at) {

    public Act(Author author, Instant at) {
        this(author, null, at);
    }
}
