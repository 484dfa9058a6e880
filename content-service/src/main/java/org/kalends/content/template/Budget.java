package org.kalends.content.template;

import java.time.Duration;

/** What one rendering may spend: steps, turns of loops, characters and time. Whoever works for a template asks it first. */
final class Budget {

    static final String ATTRIBUTE = "budget";

    private static final int STEPS = 50_000;
    private static final int TURNS = 1_000;
    private static final int CHARACTERS = 1_000_000;
    private static final Duration TIME = Duration.ofSeconds(2);

    private final long deadline = System.nanoTime() + TIME.toNanos();
    private final StringBuilder output = new StringBuilder();
    private int steps;
    private int turns;

    void step() {
        if (++steps > STEPS) {
            throw new SpentBudget("it takes more than " + STEPS + " steps");
        }
        if (System.nanoTime() > deadline) {
            throw new SpentBudget("it takes longer than " + TIME.toSeconds() + " seconds");
        }
    }

    void turn() {
        step();
        if (++turns > TURNS) {
            throw new SpentBudget("its loops turn more than " + TURNS + " times");
        }
    }

    void write(String text) {
        if (output.length() + text.length() > CHARACTERS) {
            throw new SpentBudget("its text is longer than " + CHARACTERS + " characters");
        }
        output.append(text);
    }

    String written() {
        return output.toString();
    }
}
