package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;

/** A step cannot go from where it is to where it was sent. */
public final class IllegalStepMove extends Problem {

    private static final long serialVersionUID = 1L;

    IllegalStepMove(UUID step, StepState from, String to) {
        super(
                409,
                "illegal-step-move",
                "The step cannot do that now",
                "Step " + step + " is " + from.word() + " and cannot be " + to + ". Look at the board again.",
                null);
    }
}
