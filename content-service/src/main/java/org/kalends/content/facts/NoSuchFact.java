package org.kalends.content.facts;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A fact that a sheet cannot hold, or that this one does not state. */
class NoSuchFact extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchFact(String key) {
        super(
                422,
                "no-such-fact",
                "No such fact",
                Sentence.of("no-such-fact", "This sheet states no “{0}” that could be confirmed.", key),
                "facts");
    }
}
