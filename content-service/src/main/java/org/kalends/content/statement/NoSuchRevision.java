package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;

/** A revision's number that was never given. */
public class NoSuchRevision extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchRevision(int number) {
        super(404, "no-such-revision", "No such version", "There is no version " + number + ".", "revision");
    }
}
