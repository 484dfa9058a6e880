package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The years asked for are missing, reversed or too many. */
public final class InvalidYears extends Problem {

    private static final long serialVersionUID = 1L;

    InvalidYears(int most) {
        super(
                400,
                "invalid-years",
                "The years cannot be used",
                Sentence.of(
                        "invalid-years",
                        "Give the first and the last calendar year as “from” and “to”, at most {0} years.",
                        most),
                "from");
    }
}
