package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The observance came with the catalogue and cannot be deleted. */
public final class ShippedObservance extends Problem {

    private static final long serialVersionUID = 1L;

    ShippedObservance() {
        super(
                409,
                "shipped-observance",
                "It came with the catalogue",
                Sentence.of(
                        "shipped-observance",
                        "Only what people entered is deleted. Hide the observance: then it has no dates, and lists pass over it."),
                null);
    }
}
