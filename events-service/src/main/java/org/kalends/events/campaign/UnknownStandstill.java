package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** No standstill has this id. */
public final class UnknownStandstill extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownStandstill(UUID id) {
        super(
                404,
                "unknown-standstill",
                "Unknown standstill",
                Sentence.of("unknown-standstill", "No standstill has the id {0}.", id.toString()),
                "id");
    }
}
