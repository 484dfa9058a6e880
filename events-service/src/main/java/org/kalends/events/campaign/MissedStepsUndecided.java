package org.kalends.events.campaign;

import java.util.List;
import java.util.stream.Collectors;

import org.kalends.layout.problem.Problem;

/** Steps were missed during a pause, and nobody said what becomes of them. */
public final class MissedStepsUndecided extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 5;

    MissedStepsUndecided(List<Step> open) {
        super(
                409,
                "missed-steps-undecided",
                "Missed steps are undecided",
                open.size() + " steps fell due during the pause and are not decided yet: "
                        + open.stream()
                                .limit(MOST_NAMED)
                                .map(step -> step.kind() + " of " + step.office() + " at " + step.dueLocal())
                                .collect(Collectors.joining(", "))
                        + (open.size() > MOST_NAMED ? " and others" : "")
                        + ". Release, move or leave out each, or say what becomes of the others.",
                "steps");
    }
}
