package org.kalends.content.idempotency;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The key of a request was used before, for something else. */
public final class IdempotencyConflict extends Problem {

    private static final long serialVersionUID = 1L;

    IdempotencyConflict(String location) {
        super(
                409,
                "idempotency-conflict",
                "The key was used for another request",
                Sentence.of(
                        "idempotency-conflict",
                        "You used this key before with another content, which made {0}. Send a new key to make something else.",
                        location),
                "Idempotency-Key");
    }
}
