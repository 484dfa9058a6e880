package org.kalends.content.release;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A waiver of nothing. */
class NothingToWaive extends Problem {

    private static final long serialVersionUID = 1L;

    NothingToWaive() {
        super(
                409,
                "nothing-to-waive",
                "Nothing is missing",
                Sentence.of("nothing-to-waive", "Every required text is there. Nothing needs to be waived."),
                null);
    }
}
