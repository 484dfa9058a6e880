package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** No standing order has this id. */
public final class UnknownStandingOrder extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownStandingOrder(UUID id) {
        super(
                404,
                "unknown-standing-order",
                "Unknown standing order",
                Sentence.of("unknown-standing-order", "No standing order has the id {0}.", id.toString()),
                "id");
    }
}
