package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The standstill was ended before. */
public final class StandstillIsOver extends Problem {

    private static final long serialVersionUID = 1L;

    StandstillIsOver(String by) {
        super(
                409,
                "standstill-is-over",
                "The standstill is over",
                Sentence.of("standstill-is-over", "{0} has ended it. The board shows what became of the steps.", by),
                null);
    }
}
