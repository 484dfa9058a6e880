package org.kalends.content.template;

import java.time.Duration;

import org.kalends.layout.problem.Sentence;

/** What one rendering may spend: steps, turns of loops, characters and time. Whoever works for a template asks it first. */
final class Budget {

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
            throw new SpentBudget(Sentence.of("template-too-costly.steps", "it takes more than {0} steps", STEPS));
        }
        if (System.nanoTime() > deadline) {
            throw new SpentBudget(
                    Sentence.of("template-too-costly.time", "it takes longer than {0} seconds", TIME.toSeconds()));
        }
    }

    void turn() {
        step();
        if (++turns > TURNS) {
            throw new SpentBudget(
                    Sentence.of("template-too-costly.turns", "its loops turn more than {0} times", TURNS));
        }
    }

    void write(String text) {
        if (output.length() + text.length() > CHARACTERS) {
            throw new SpentBudget(Sentence.of(
                    "template-too-costly.characters", "its text is longer than {0} characters", CHARACTERS));
        }
        output.append(text);
    }

    String written() {
        return output.toString();
    }
}
