package org.kalends.content.statement.comment;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A comment that the statement does not have. */
public class NoSuchComment extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchComment(UUID id) {
        super(
                404,
                "no-such-comment",
                "No such comment",
                Sentence.of("no-such-comment", "There is no comment {0} on this statement.", id.toString()),
                null);
    }
}
