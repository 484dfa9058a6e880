package org.kalends.events.observance;

import java.util.List;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Something needs the observance that is to be deleted. */
public final class ObservanceInUse extends Problem {

    private static final long serialVersionUID = 1L;

    ObservanceInUse(List<Sentence> uses) {
        super(
                409,
                "observance-in-use",
                "Something needs the observance",
                Sentence.of(
                        "observance-in-use",
                        "{0} Call that off first, or hide the observance: then it stays and has no dates.",
                        Sentence.together(uses)),
                null);
    }
}
