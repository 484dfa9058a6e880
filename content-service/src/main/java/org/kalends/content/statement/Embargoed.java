package org.kalends.content.statement;

import java.time.ZonedDateTime;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A release before the embargo ends. */
public class Embargoed extends Problem {

    private static final long serialVersionUID = 1L;

    Embargoed(ZonedDateTime until) {
        super(
                409,
                "embargoed",
                "Under embargo",
                Sentence.of("embargoed", "Nothing of this may be public before {0}.", until),
                null);
    }
}
