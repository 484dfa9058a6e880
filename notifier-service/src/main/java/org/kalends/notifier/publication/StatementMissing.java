package org.kalends.notifier.publication;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The query does not say which statement. */
public class StatementMissing extends Problem {

    private static final long serialVersionUID = 1L;

    StatementMissing() {
        super(
                400,
                "statement-missing",
                "Which statement?",
                Sentence.of("statement-missing", "Add ?statement= with the statement’s id."),
                "statement");
    }
}
