package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;

/** No observance has this key. */
public final class UnknownObservance extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownObservance(String key) {
        super(
                404,
                "unknown-observance",
                "Unknown observance",
                "No observance has the key '" + key + "'. The list of observances shows the keys.",
                "observance");
    }
}
