package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;

/** A statement that is not there. */
public class NoSuchStatement extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchStatement(String what) {
        super(404, "no-such-statement", "No such statement", "There is no statement " + what + ".", null);
    }
}
