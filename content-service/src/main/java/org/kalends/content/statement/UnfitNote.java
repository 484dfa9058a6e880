package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A correction that does not tell the public what was wrong. */
public class UnfitNote extends Problem {

    private static final long serialVersionUID = 1L;

    UnfitNote(int longest) {
        super(
                422,
                "unfit-note",
                "Say what was wrong",
                Sentence.of(
                        "unfit-note",
                        "A correction says to the public what was wrong: in at least one language of the page, in at most {0} characters.",
                        longest),
                "notes");
    }
}
