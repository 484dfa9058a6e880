package org.kalends.events.observance;

import java.util.OptionalInt;

/**
 * Round anniversaries. What is counted are the years completed since the first one, so that what happened in 2017 turns
 * 10 in 2027. That is neither 'years since' as a sentence has it before the day of the year has come, nor the number of
 * times that it was held, which is one higher.
 */
final class RoundYears {

    private static final int TENS = 10;
    private static final int QUARTERS = 25;

    private RoundYears() {}

    static boolean isRound(int years) {
        return years > 0 && (years % TENS == 0 || years % QUARTERS == 0);
    }

    /** How many years are completed at the occurrence of this calendar year, when the number is round. */
    static OptionalInt of(Observance observance, int year) {
        if (observance.since() == null || !isRound(year - observance.since())) {
            return OptionalInt.empty();
        }
        boolean falls = !observance.occurrences(year).isEmpty() || observance.isAwaited(year);
        return falls ? OptionalInt.of(year - observance.since()) : OptionalInt.empty();
    }
}
