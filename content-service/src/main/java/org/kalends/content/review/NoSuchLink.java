package org.kalends.content.review;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** An address that was never a review link, or a link of another statement. */
class NoSuchLink extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchLink() {
        super(
                404,
                "no-such-review-link",
                "No such link",
                Sentence.of(
                        "no-such-review-link",
                        "There is no such review link. Check that the address was copied as a whole."),
                null);
    }
}
