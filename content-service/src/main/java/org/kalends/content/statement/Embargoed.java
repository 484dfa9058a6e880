package org.kalends.content.statement;

import java.time.Instant;

import org.kalends.layout.problem.Problem;

/** A release before the embargo ends. */
public class Embargoed extends Problem {

    private static final long serialVersionUID = 1L;

    Embargoed(Instant until) {
        super(409, "embargoed", "Under embargo", "Nothing of this may be public before " + until + ".", null);
    }
}
