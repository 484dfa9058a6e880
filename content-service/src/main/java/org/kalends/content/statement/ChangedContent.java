package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;

/** An approval of content that is not, or no longer, the statement's. */
public class ChangedContent extends Problem {

    private static final long serialVersionUID = 1L;

    ChangedContent(int revision) {
        super(
                409,
                "changed-content",
                "The text is another one now",
                "The text changed since you read it. Version " + revision
                        + " is the newest: read it and approve that one.",
                "contentHash");
    }
}
