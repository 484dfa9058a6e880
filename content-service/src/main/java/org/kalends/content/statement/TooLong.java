package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;

/** A text that its network would refuse. */
public class TooLong extends Problem {

    private static final long serialVersionUID = 1L;

    TooLong(String name, int count, int limit) {
        super(
                422,
                "text-too-long",
                "A text does not fit",
                "The " + name + " text has " + count + " characters; " + limit
                        + " fit. Nothing is cut off for you: shorten it.",
                "variants");
    }
}
