package org.kalends.content.statement;

import java.util.Locale;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A text that its network would refuse. */
public class TooLong extends Problem {

    private static final long serialVersionUID = 1L;

    TooLong(Locale language, int count, int limit) {
        super(
                422,
                "text-too-long",
                "A text does not fit",
                Sentence.of(
                        "text-too-long",
                        "The social text in {0} has {1} characters; {2} fit. Nothing is cut off for you: shorten it.",
                        language,
                        count,
                        limit),
                "variants");
    }
}
