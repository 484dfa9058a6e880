package org.kalends.content.release;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A release by hand of something that is not held. */
class NotHeld extends Problem {

    private static final long serialVersionUID = 1L;

    NotHeld() {
        super(
                409,
                "not-held",
                "Not held",
                Sentence.of(
                        "not-held",
                        "Only a held statement is released by hand; any other goes out by itself at its time."),
                null);
    }
}
