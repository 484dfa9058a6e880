package org.kalends.content.template;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

import org.kalends.layout.problem.Sentence;

/** What one rendering may spend: steps, turns of loops, characters and time. Whoever works for a template asks it first. */
final class Budget {

    private static final int STEPS = 50_000;
    private static final int TURNS = 1_000;
    private static final int CHARACTERS = 1_000_000;
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final int STEPS_BETWEEN_LOOKS = 16;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long deadline = clock() + TIME.toNanos();
    private final StringBuilder output = new StringBuilder();
    private int steps;
    private int turns;
    private int held;

    void step() {
        if (++steps > STEPS) {
            throw new SpentBudget(Sentence.of("template-too-costly.steps", "it takes more than {0} steps", STEPS));
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && clock() > deadline) {
            throw new SpentBudget(
                    Sentence.of("template-too-costly.time", "it takes longer than {0} seconds", TIME.toSeconds()));
        }
    }

    /** The time that this thread worked, where it can be told: a busy machine is not the template's fault. */
    private static long clock() {
        return Thread.currentThread().isVirtual() ? System.nanoTime() : THREADS.getCurrentThreadCpuTime();
    }

    void turn() {
        step();
        if (++turns > TURNS) {
            throw new SpentBudget(
                    Sentence.of("template-too-costly.turns", "its loops turn more than {0} times", TURNS));
        }
    }

    void write(String text) {
        bound(output.length() + text.length());
        output.append(text);
    }

    /** A piece of a part, which is kept until its place in the text is reached. */
    void hold(String piece) {
        step();
        held += piece.length();
        bound(held);
    }

    String written() {
        return output.toString();
    }

    private static void bound(int characters) {
        if (characters > CHARACTERS) {
            throw new SpentBudget(Sentence.of(
                    "template-too-costly.characters", "its text is longer than {0} characters", CHARACTERS));
        }
    }
}
