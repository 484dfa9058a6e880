package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The campaign has no step with this id. */
public final class UnknownStep extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownStep(UUID id) {
        super(
                404,
                "unknown-step",
                "Unknown step",
                Sentence.of("unknown-step", "The campaign has no step with the id {0}.", id.toString()),
                "step");
    }
}
