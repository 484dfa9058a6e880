package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A person tries to approve what they wrote. */
public class OwnText extends Problem {

    private static final long serialVersionUID = 1L;

    OwnText() {
        super(
                403,
                "own-text",
                "Nobody approves their own text",
                Sentence.of("own-text", "You wrote or submitted this text. Somebody else has to approve it."),
                null);
    }
}
