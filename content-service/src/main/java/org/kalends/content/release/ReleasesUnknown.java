package org.kalends.content.release;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A release while it cannot be looked up what went out before. */
class ReleasesUnknown extends Problem {

    private static final long serialVersionUID = 1L;

    ReleasesUnknown() {
        super(
                503,
                "releases-unknown",
                "What went out cannot be looked up",
                Sentence.of(
                        "releases-unknown",
                        "Since its start the service has not been able to ask Kafka what went out before, and releases nothing until it has. Try again in a minute."),
                null);
    }
}
