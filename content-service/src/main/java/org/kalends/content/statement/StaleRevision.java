package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A text was written on a revision that is no longer the newest. */
public class StaleRevision extends Problem {

    private static final long serialVersionUID = 1L;

    StaleRevision(int base, int current) {
        super(
                409,
                "stale-revision",
                "Somebody saved before you",
                Sentence.of(
                        "stale-revision",
                        "You wrote on version {0}, and version {1} is there now. Your text is not lost: bring both together and save again.",
                        String.valueOf(base),
                        String.valueOf(current)),
                "baseRevision");
    }
}
