package org.kalends.content.idempotency;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The key of a request cannot be used. */
public final class InvalidIdempotencyKey extends Problem {

    private static final long serialVersionUID = 1L;

    InvalidIdempotencyKey(int longest) {
        super(
                400,
                "invalid-idempotency-key",
                "The Idempotency-Key cannot be used",
                Sentence.of(
                        "invalid-idempotency-key",
                        "Send a key of 1 to {0} characters, such as a random UUID, or none.",
                        longest),
                "Idempotency-Key");
    }
}
