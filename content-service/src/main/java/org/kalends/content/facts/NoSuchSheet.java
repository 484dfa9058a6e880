package org.kalends.content.facts;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** No facts were stated for this scope. */
class NoSuchSheet extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchSheet(String observance) {
        super(
                404,
                "no-such-fact-sheet",
                "No facts were stated",
                Sentence.of(
                        "no-such-fact-sheet", "No facts were stated for “{0}” with this year and office.", observance),
                null);
    }
}
