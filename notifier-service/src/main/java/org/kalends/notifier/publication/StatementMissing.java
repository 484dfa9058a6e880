package org.kalends.notifier.publication;

import org.kalends.layout.problem.Problem;

/** The query does not say which statement. */
public class StatementMissing extends Problem {

    private static final long serialVersionUID = 1L;

    StatementMissing() {
        super(400, "statement-missing", "Which statement?", "Add ?statement= with the statement's id.", "statement");
    }
}
