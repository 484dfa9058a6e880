package org.kalends.events.campaign;

import java.util.Collection;

import org.kalends.events.office.Office;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Some offices would release before the embargo ends. */
public final class ReleaseBeforeEmbargo extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param early the offices that would be too early */
    ReleaseBeforeEmbargo(Collection<Office> early) {
        super(
                422,
                "release-before-embargo",
                "Release before the embargo ends",
                Sentence.of(
                        "release-before-embargo",
                        "These offices would release before the embargo ends: {0}. Leave them out, choose a later time or lift the embargo earlier.",
                        early.stream().map(Office::names).distinct().toList()),
                "embargoUntil");
    }
}
