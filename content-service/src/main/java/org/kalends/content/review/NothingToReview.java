package org.kalends.content.review;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A review link to a text that is decided already. */
class NothingToReview extends Problem {

    private static final long serialVersionUID = 1L;

    NothingToReview() {
        super(
                409,
                "nothing-to-review",
                "Nothing to review",
                Sentence.of(
                        "nothing-to-review",
                        "The statement is released or cancelled: there is nothing left to comment on."),
                null);
    }
}
