package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A second approval of the same text by the same person. */
public class AlreadyApproved extends Problem {

    private static final long serialVersionUID = 1L;

    AlreadyApproved(String stage) {
        super(
                403,
                "already-approved",
                "You have approved it",
                Sentence.of(
                        "already-approved",
                        "You have approved this text. “{0}” has to be given by another person.",
                        stage),
                null);
    }
}
