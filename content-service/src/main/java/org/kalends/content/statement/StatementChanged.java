package org.kalends.content.statement;

import java.util.Locale;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The statement has changed since it was read. */
public class StatementChanged extends Problem {

    private static final long serialVersionUID = 1L;

    StatementChanged(Statement now) {
        super(
                412,
                "statement-changed",
                "The statement has changed",
                Sentence.of(
                        "statement-changed",
                        "It has changed since you read it: version {0}, {1}. Read it again, then decide.",
                        String.valueOf(now.revision()),
                        now.progress().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                "If-Match");
    }
}
