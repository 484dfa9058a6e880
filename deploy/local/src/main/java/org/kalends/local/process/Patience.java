package org.kalends.local.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Asks again and again, for a while.
 *
 * @param atMost how long in all
 * @param between how long between two questions
 */
public record Patience(Duration atMost, Duration between) {

    /** Asks ten times a second. */
    public static Patience of(Duration atMost) {
        return new Patience(atMost, Duration.ofMillis(100));
    }

    /** Whether the answer became yes in that time. */
    public boolean until(BooleanSupplier question) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!Thread.currentThread().isInterrupted()) {
            if (question.getAsBoolean()) {
                return true;
            }
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(between.toNanos());
        }
        return false;
    }
}
