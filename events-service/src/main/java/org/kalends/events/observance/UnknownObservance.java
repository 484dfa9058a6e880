package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** No observance has this key. */
public final class UnknownObservance extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownObservance(String key) {
        super(
                404,
                "unknown-observance",
                "Unknown observance",
                Sentence.of(
                        "unknown-observance",
                        "No observance has the key “{0}”. The list of observances shows the keys.",
                        key),
                "observance");
    }
}
