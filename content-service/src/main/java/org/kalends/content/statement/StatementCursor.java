package org.kalends.content.statement;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/**
 * A place in the list of statements.
 *
 * @param due when the last statement before it is due
 * @param id of that statement
 */
record StatementCursor(Instant due, UUID id) {

    static final StatementCursor START = new StatementCursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    static StatementCursor after(Statement last) {
        return new StatementCursor(last.request().dueAt(), last.id());
    }

    /** @throws UnknownPlace when it was not given by a page of this list */
    static StatementCursor read(String written) {
        if (written == null || written.isBlank()) {
            return START;
        }
        int between = written.indexOf('_');
        try {
            return new StatementCursor(
                    Instant.parse(written.substring(0, Math.max(0, between))),
                    UUID.fromString(written.substring(between + 1)));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw new UnknownPlace();
        }
    }

    String written() {
        return due + "_" + id;
    }

    /** A cursor that no page gave. */
    static final class UnknownPlace extends Problem {

        private static final long serialVersionUID = 1L;

        UnknownPlace() {
            super(
                    400,
                    "unknown-place",
                    "There is no such page",
                    Sentence.of("unknown-place", "Use the address of the next page as the page before gave it."),
                    "after");
        }
    }
}
