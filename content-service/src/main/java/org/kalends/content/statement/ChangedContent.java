package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** An approval of content that is not, or no longer, the statement's. */
public class ChangedContent extends Problem {

    private static final long serialVersionUID = 1L;

    ChangedContent(int revision) {
        super(
                409,
                "changed-content",
                "The text is another one now",
                Sentence.of(
                        "changed-content",
                        "The text changed since you read it. Version {0} is the newest: read it and approve that one.",
                        String.valueOf(revision)),
                "contentHash");
    }
}
