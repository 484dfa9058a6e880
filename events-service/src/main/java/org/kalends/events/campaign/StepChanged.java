package org.kalends.events.campaign;

import java.util.Optional;

import org.kalends.layout.problem.Problem;

/** Somebody or something changed the step since it was looked at. */
public final class StepChanged extends Problem {

    private static final long serialVersionUID = 1L;

    StepChanged(Step step, Optional<StepChange> last) {
        super(
                412,
                "step-changed",
                "The step has changed",
                last.map(change -> change.changedBy() + " has " + change.what() + " it in the meantime. ")
                                .orElse("")
                        + "It is " + step.state().word() + " and is released at " + step.dueLocal() + " " + step.zone()
                        + ". Look at it, then decide.",
                "version");
    }
}
