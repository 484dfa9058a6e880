package org.kalends.events.campaign;

import java.util.List;
import java.util.stream.Collectors;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Steps were missed during a pause, and nobody said what becomes of them. */
public final class MissedStepsUndecided extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 5;

    MissedStepsUndecided(List<Step> open) {
        super(409, "missed-steps-undecided", "Missed steps are undecided", detail(open), "steps");
    }

    private static Sentence detail(List<Step> open) {
        String named = open.stream()
                .limit(MOST_NAMED)
                .map(step -> step.kind() + ", " + step.office() + ", " + step.dueLocal())
                .collect(Collectors.joining("; "));
        return Sentence.of(
                "missed-steps-undecided",
                "{0} steps fell due during the pause and are not decided yet: {1}{2}. Release, move or leave out each, or say what becomes of the others.",
                open.size(),
                named,
                open.size() > MOST_NAMED ? "; …" : "");
    }
}
