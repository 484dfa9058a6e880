package org.kalends.content.review;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A review link that opens nothing any more. */
class LinkIsOver extends Problem {

    private static final long serialVersionUID = 1L;

    LinkIsOver() {
        super(
                410,
                "review-link-over",
                "This link has ended",
                Sentence.of(
                        "review-link-over",
                        "The text was open to you for a while, and is not any more. What you commented is kept. Ask whoever sent you the link for another one."),
                null);
    }
}
