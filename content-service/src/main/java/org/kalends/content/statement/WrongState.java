package org.kalends.content.statement;

import java.util.Locale;

import org.kalends.layout.problem.Problem;

/** A transition that the statement's state does not allow. */
public class WrongState extends Problem {

    private static final long serialVersionUID = 1L;

    WrongState(String act, Progress progress) {
        super(
                409,
                "wrong-state",
                "Not possible now",
                "The statement cannot be " + act + " now: it is "
                        + progress.name().toLowerCase(Locale.ROOT).replace("_", " ") + ".",
                null);
    }
}
