package org.kalends.events.observance.rule;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A date rule does not follow the grammar. */
public final class UnreadableRule extends Problem {

    private static final long serialVersionUID = 1L;

    private static final int QUOTED = 60;

    private final int column;

    UnreadableRule(String rule, int position, Sentence expected) {
        super(
                422,
                "unreadable-rule",
                "The date rule cannot be read",
                Sentence.of(
                        "unreadable-rule",
                        "The date rule ''{0}'' cannot be read at character {1}: expected {2}, found {3}",
                        quoted(rule),
                        String.valueOf(position + 1),
                        expected,
                        found(rule, position)),
                "rule");
        this.column = position + 1;
    }

    /** Where reading stopped, counted from 1. */
    public int column() {
        return column;
    }

    private static Sentence found(String rule, int position) {
        return position >= rule.length()
                ? Sentence.of("unreadable-rule.the-end", "the end")
                : Sentence.verbatim("'" + quoted(rule.substring(position)) + "'");
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
