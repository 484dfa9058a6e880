package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A step cannot go from where it is to where it was sent. */
public final class IllegalStepMove extends Problem {

    private static final long serialVersionUID = 1L;

    IllegalStepMove(UUID step, StepState from, String to) {
        super(
                409,
                "illegal-step-move",
                "The step cannot do that now",
                Sentence.of(
                        "illegal-step-move",
                        "Step {0} is {1} and cannot be {2}. Look at the board again.",
                        step.toString(),
                        from.word(),
                        to),
                null);
    }
}
