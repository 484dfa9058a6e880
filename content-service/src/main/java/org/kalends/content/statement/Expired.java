package org.kalends.content.statement;

import java.time.ZonedDateTime;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** An approval or a release of something that makes no sense any more. */
public class Expired extends Problem {

    private static final long serialVersionUID = 1L;

    Expired(ZonedDateTime since) {
        super(
                409,
                "expired",
                "Its time has passed",
                Sentence.of(
                        "expired",
                        "By its late policy it was to go out before {0} or not at all. It can no longer be approved or released.",
                        since),
                null);
    }
}
