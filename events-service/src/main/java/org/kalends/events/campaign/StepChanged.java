package org.kalends.events.campaign;

import java.util.Optional;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Somebody or something changed the step since it was looked at. */
public final class StepChanged extends Problem {

    private static final long serialVersionUID = 1L;

    StepChanged(Step step, Optional<StepChange> last) {
        super(412, "step-changed", "The step has changed", detail(step, last), "version");
    }

    private static Sentence detail(Step step, Optional<StepChange> last) {
        String state = step.state().word();
        String due = step.dueLocal() + " " + step.zone();
        return last.map(change -> Sentence.of(
                        "step-changed.by",
                        "{0} has {1} it in the meantime. It is {2} and is released at {3}. Look at it, then decide.",
                        change.changedBy(),
                        change.what(),
                        state,
                        due))
                .orElseGet(() -> Sentence.of(
                        "step-changed",
                        "It has changed in the meantime. It is {0} and is released at {1}. Look at it, then decide.",
                        state,
                        due));
    }
}
