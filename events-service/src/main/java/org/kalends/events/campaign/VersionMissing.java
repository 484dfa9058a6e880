package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;

/** A change of a step does not say from which version it starts. */
public final class VersionMissing extends Problem {

    private static final long serialVersionUID = 1L;

    VersionMissing() {
        super(
                428,
                "version-missing",
                "The version is missing",
                "Send the ETag of the step that you read as If-Match, so that nobody's change is lost.",
                "If-Match");
    }
}
