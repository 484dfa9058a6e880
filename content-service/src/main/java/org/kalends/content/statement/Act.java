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

    /** The same with this reason. */
    public Act because(String other) {
        return new Act(author, other, at);
    }

    public Act(Author author, Instant at) {
        this(author, null, at);
    }
}
