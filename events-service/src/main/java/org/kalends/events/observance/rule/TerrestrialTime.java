package org.kalends.events.observance.rule;

import java.time.Instant;

/** From the even time of the ephemerides, in Julian days, to the civil time that follows the Earth's rotation. */
final class TerrestrialTime {

    /** Years in which the polynomials for moon and sun are good for a date: Meeus states his for the sun from 1000 to 3000. */
    static final int FIRST_YEAR = 1000;

    static final int LAST_YEAR = 3000;

    private static final double EPOCH_JULIAN_DAY = 2440587.5;
    private static final double SECONDS_PER_DAY = 86_400;

    /** Seconds the Earth lags behind, by year, as observed, and as foreseen for 2050 (Espenak and Meeus, NASA/TP-2006-214141). */
    private static final int[][] LAG = {
        {1900, -3}, {1920, 21}, {1940, 24}, {1960, 33}, {1980, 51}, {2000, 64}, {2020, 70}, {2050, 93}
    };

    private TerrestrialTime() {}

    static boolean covers(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static Instant toInstant(double julianDay, int year) {
        double seconds = (julianDay - EPOCH_JULIAN_DAY) * SECONDS_PER_DAY - lag(year);
        return Instant.ofEpochSecond(Math.round(seconds));
    }

    static double julianDay(Instant instant, int year) {
        return EPOCH_JULIAN_DAY + (instant.getEpochSecond() + lag(year)) / SECONDS_PER_DAY;
    }

    private static double lag(int year) {
        for (int i = 1; i < LAG.length; i++) {
            if (year >= LAG[0][0] && year <= LAG[i][0]) {
                double share = (double) (year - LAG[i - 1][0]) / (LAG[i][0] - LAG[i - 1][0]);
                return LAG[i - 1][1] + share * (LAG[i][1] - LAG[i - 1][1]);
            }
        }
        double centuries = (year - 1820) / 100.0;
        double longTerm = -20 + 32 * centuries * centuries;
        return year > 2050 && year < 2150 ? longTerm - 0.5628 * (2150 - year) : longTerm;
    }
}
