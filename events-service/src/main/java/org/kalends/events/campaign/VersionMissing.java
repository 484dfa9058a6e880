package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A change of a step does not say from which version it starts. */
public final class VersionMissing extends Problem {

    private static final long serialVersionUID = 1L;

    VersionMissing() {
        super(
                428,
                "version-missing",
                "The version is missing",
                Sentence.of(
                        "version-missing",
                        "Send the ETag of the step that you read as If-Match, so that no change is lost."),
                "If-Match");
    }
}
