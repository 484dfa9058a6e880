package org.kalends.content.statement.translation;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A translation was held against a text that is no longer the newest. */
public class MovedOn extends Problem {

    private static final long serialVersionUID = 1L;

    MovedOn(int current) {
        super(
                409,
                "source-moved-on",
                "The text is another one now",
                Sentence.of(
                        "source-moved-on",
                        "Somebody saved version {0} meanwhile. Read what changed in it, then confirm the translation.",
                        String.valueOf(current)),
                "revision");
    }
}
