package org.kalends.content.facts;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A copy of a year's facts that is not possible. */
class NothingToCopy extends Problem {

    private static final long serialVersionUID = 1L;

    private NothingToCopy(Sentence why) {
        super(409, "nothing-to-copy", "Nothing to copy", why, "year");
    }

    static NothingToCopy noEarlierYear() {
        return new NothingToCopy(Sentence.of(
                "nothing-to-copy.none", "No earlier year has a sheet of this observance and office. State the facts."));
    }

    static NothingToCopy stated() {
        return new NothingToCopy(
                Sentence.of("nothing-to-copy.stated", "This year has a sheet already. Confirm or replace its facts."));
    }
}
