package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;

/** No standstill has this id. */
public final class UnknownStandstill extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownStandstill(UUID id) {
        super(404, "unknown-standstill", "Unknown standstill", "No standstill has the id " + id + ".", "id");
    }
}
