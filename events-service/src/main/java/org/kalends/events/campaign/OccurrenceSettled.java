package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The campaign falls on its occurrence, or somebody has said before what becomes of its steps. */
public final class OccurrenceSettled extends Problem {

    private static final long serialVersionUID = 1L;

    OccurrenceSettled() {
        super(
                409,
                "occurrence-settled",
                "Nothing is to be decided",
                Sentence.of(
                        "occurrence-settled",
                        "The occurrence has not moved, or somebody has decided already. The board shows the dates."),
                null);
    }
}
