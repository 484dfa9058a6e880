package org.kalends.events.observance.rule;

/** A date rule does not follow the grammar. */
public final class UnreadableRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int QUOTED = 60;

    private final int column;

    UnreadableRule(String rule, int position, String expected) {
        super("The date rule '" + quoted(rule) + "' cannot be read at character " + (position + 1) + ": expected "
                + expected + ", found " + found(rule, position));
        this.column = position + 1;
    }

    /** Where reading stopped, counted from 1. */
    public int column() {
        return column;
    }

    private static String found(String rule, int position) {
        return position >= rule.length() ? "the end" : "'" + quoted(rule.substring(position)) + "'";
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
