package org.kalends.events.campaign;

import java.util.List;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Some offices would release before the embargo ends. */
public final class ReleaseBeforeEmbargo extends Problem {

    private static final long serialVersionUID = 1L;

    ReleaseBeforeEmbargo(List<PlannedStep> early) {
        this(String.join(
                ", ", early.stream().map(s -> s.office().key()).distinct().toList()));
    }

    /** @param offices their keys, as they are to be read */
    ReleaseBeforeEmbargo(String offices) {
        super(
                422,
                "release-before-embargo",
                "Release before the embargo ends",
                Sentence.of(
                        "release-before-embargo",
                        "These offices would release before the embargo ends: {0}. Leave them out, choose a later time or lift the embargo earlier.",
                        offices),
                "embargoUntil");
    }
}
