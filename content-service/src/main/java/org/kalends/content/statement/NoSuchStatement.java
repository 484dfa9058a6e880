package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A statement that is not there. */
public class NoSuchStatement extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchStatement(Sentence what) {
        super(404, "no-such-statement", "No such statement", what, null);
    }
}
