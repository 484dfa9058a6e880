package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A revision's number that was never given. */
public class NoSuchRevision extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchRevision(int number) {
        super(
                404,
                "no-such-revision",
                "No such version",
                Sentence.of("no-such-revision", "There is no version {0}.", String.valueOf(number)),
                "revision");
    }
}
