package org.kalends.content.statement.comment;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A comment on words that do not stand in the text. */
public class PassageNotFound extends Problem {

    private static final long serialVersionUID = 1L;

    PassageNotFound(String quote) {
        super(
                422,
                "passage-not-found",
                "The passage is not in the text",
                Sentence.of(
                        "passage-not-found",
                        "These words do not stand in the saved text: “{0}”. Copy them from it, or leave the passage empty to comment on the whole text.",
                        quote),
                "quote");
    }
}
