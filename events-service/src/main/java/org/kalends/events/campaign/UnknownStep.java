package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;

/** The campaign has no step with this id. */
public final class UnknownStep extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownStep(UUID id) {
        super(404, "unknown-step", "Unknown step", "The campaign has no step with the id " + id + ".", "step");
    }
}
