package org.kalends.content.facts;

import org.kalends.layout.problem.Problem;

/** No facts were stated for this scope. */
class NoSuchSheet extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchSheet(String observance) {
        super(
                404,
                "no-such-fact-sheet",
                "No facts were stated",
                "No facts were stated for “" + observance + "” with this year and office.",
                null);
    }
}
