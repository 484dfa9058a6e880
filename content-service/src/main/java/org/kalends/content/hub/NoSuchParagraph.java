package org.kalends.content.hub;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A paragraph, or a change of one, that is not there. */
class NoSuchParagraph extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchParagraph() {
        super(
                404,
                "no-such-paragraph",
                "No such paragraph",
                Sentence.of("no-such-paragraph", "There is no such paragraph in this text. Read it again."),
                "offer");
    }
}
