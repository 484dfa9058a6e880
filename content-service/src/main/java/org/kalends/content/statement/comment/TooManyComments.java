package org.kalends.content.statement.comment;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** More comments than anybody reads. */
public class TooManyComments extends Problem {

    private static final long serialVersionUID = 1L;

    TooManyComments(int limit) {
        super(
                409,
                "too-many-comments",
                "Too many comments",
                Sentence.of(
                        "too-many-comments",
                        "This text has {0} comments from here already. Nothing more is taken; talk to the author.",
                        limit),
                null);
    }
}
