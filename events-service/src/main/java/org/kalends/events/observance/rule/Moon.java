package org.kalends.events.observance.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Instants of new and full moons, by Meeus, Astronomical Algorithms, chapter 49; good to a minute or two in our time. */
final class Moon {

    private static final double LUNATIONS_PER_YEAR = 12.3685;

    /**
     * Terms: the coefficients in days at new moon and at full moon, the power of the Earth's eccentricity, and how often the sun's
     * anomaly, the moon's anomaly and the moon's argument of latitude enter.
     */
    private static final double[][] TERMS = {
        {-0.40720, -0.40614, 0, 0, 1, 0}, {0.17241, 0.17302, 1, 1, 0, 0}, {0.01608, 0.01614, 0, 0, 2, 0},
        {0.01039, 0.01043, 0, 0, 0, 2}, {0.00739, 0.00734, 1, -1, 1, 0}, {-0.00514, -0.00515, 1, 1, 1, 0},
        {0.00208, 0.00209, 2, 2, 0, 0}, {-0.00111, -0.00111, 0, 0, 1, -2}, {-0.00057, -0.00057, 0, 0, 1, 2},
        {0.00056, 0.00056, 1, 1, 2, 0}, {-0.00042, -0.00042, 0, 0, 3, 0}, {0.00042, 0.00042, 1, 1, 0, 2},
        {0.00038, 0.00038, 1, 1, 0, -2}, {-0.00024, -0.00024, 1, -1, 2, 0}, {-0.00007, -0.00007, 0, 2, 1, 0},
        {0.00004, 0.00004, 0, 0, 2, -2}, {0.00004, 0.00004, 0, 3, 0, 0}, {0.00003, 0.00003, 0, 1, 1, -2},
        {0.00003, 0.00003, 0, 0, 2, 2}, {-0.00003, -0.00003, 0, 1, 1, 2}, {0.00003, 0.00003, 0, -1, 1, 2},
        {-0.00002, -0.00002, 0, -1, 1, -2}, {-0.00002, -0.00002, 0, 1, 3, 0}, {0.00002, 0.00002, 0, 0, 4, 0}
    };

    /** The planets' pull: degrees, degrees per lunation, and the coefficient in millionths of a day. */
    private static final double[][] PLANETS = {
        {299.77, 0.107408, 325}, {251.88, 0.016321, 165}, {251.83, 26.651886, 164}, {349.42, 36.412478, 126},
        {84.66, 18.206239, 110}, {141.74, 53.303771, 62}, {207.14, 2.453732, 60}, {154.84, 7.306860, 56},
        {34.52, 27.261239, 47}, {207.19, 0.121824, 42}, {291.34, 1.844379, 40}, {161.72, 24.198154, 37},
        {239.56, 25.513099, 35}, {331.55, 3.592518, 23}
    };

    private Moon() {}

    /** The days of the full moons in a month, as dates of the zone, in order: none, one or two. */
    static List<LocalDate> fullMoons(int year, int month, ZoneId zone) {
        int before = lunation(year, month) - 1;
        return IntStream.rangeClosed(before, before + 4)
                .mapToObj(lunation -> LocalDate.ofInstant(at(lunation + 0.5, year), zone))
                .filter(day -> day.getYear() == year && day.getMonthValue() == month)
                .toList();
    }

    /** The number of a new moon of about the beginning of a month, counted from January 2000. */
    static int lunation(int year, int month) {
        return (int) Math.floor((year - 2000 + (month - 1) / 12.0) * LUNATIONS_PER_YEAR);
    }

    /** The new moon of a whole number, the full moon of one and a half. */
    static Instant at(double lunation, int year) {
        int phase = lunation == Math.rint(lunation) ? 0 : 1;
        double t = lunation / 1236.85;
        double eccentricity = 1 - t * (0.002516 + t * 0.0000074);
        double sun = 2.5534 + 29.10535670 * lunation - t * t * (0.0000014 + t * 0.00000011);
        double moon = 201.5643 + 385.81693528 * lunation + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058));
        double latitude = 160.7108 + 390.67050284 * lunation - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011));
        double node = 124.7746 - 1.56375588 * lunation + t * t * (0.0020672 + t * 0.00000215);
        double day = 2451550.09766
                + 29.530588861 * lunation
                + t * t * (0.00015437 - t * (0.000000150 - t * 0.00000000073))
                - 0.00017 * sine(node);
        for (double[] term : TERMS) {
            double angle = term[3] * sun + term[4] * moon + term[5] * latitude;
            day += term[phase] * Math.pow(eccentricity, term[2]) * sine(angle);
        }
        return TerrestrialTime.toInstant(day + planets(lunation), year);
    }

    private static double planets(double lunation) {
        double days = 0;
        for (double[] planet : PLANETS) {
            days += planet[2] * 1e-6 * sine(planet[0] + planet[1] * lunation);
        }
        return days;
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
