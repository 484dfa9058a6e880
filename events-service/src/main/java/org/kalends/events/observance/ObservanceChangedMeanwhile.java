package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Somebody changed the observance after it was read for this change. */
public final class ObservanceChangedMeanwhile extends Problem {

    private static final long serialVersionUID = 1L;

    ObservanceChangedMeanwhile(String key) {
        super(
                412,
                "changed-meanwhile",
                "Somebody changed it meanwhile",
                Sentence.of(
                        "changed-meanwhile",
                        "The observance \"{0}\" was changed after you read it, and nothing of yours was written. Read it"
                                + " again, and make your change to what it is now.",
                        key),
                "If-Match");
    }
}
