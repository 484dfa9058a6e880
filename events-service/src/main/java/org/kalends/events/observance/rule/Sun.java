package org.kalends.events.observance.rule;

import java.time.Instant;

/**
 * Where the sun stands, by Meeus, Astronomical Algorithms: the instants of equinoxes and solstices by chapter 27, good to a minute or two in
 * our time, its longitude by chapter 25.
 */
final class Sun {

    private static final double J2000 = 2451545.0;

    /** Mean instants from March on, in Julian days: powers of the thousands of years since 2000. */
    private static final double[][] MEAN = {
        {2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057},
        {2451716.56767, 365241.62603, 0.00325, 0.00888, -0.00030},
        {2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078},
        {2451900.05952, 365242.74049, -0.06223, -0.00823, 0.00032}
    };

    /** Periodic terms: the coefficient in hundred-thousandths of a day, degrees, and degrees per century. */
    private static final double[][] TERMS = {
        {485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186}, {182, 27.85, 445267.112},
        {156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934}, {74, 296.72, 3034.906},
        {70, 243.58, 9037.513}, {58, 119.81, 33718.147}, {52, 297.17, 150.678}, {50, 21.02, 2281.226},
        {45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417}, {18, 155.12, 67555.328},
        {17, 288.79, 4562.452}, {16, 198.04, 62894.029}, {14, 199.76, 31436.921}, {12, 95.39, 14577.848},
        {12, 287.11, 31931.756}, {12, 320.81, 34777.259}, {9, 227.73, 1222.114}, {8, 15.45, 16859.074}
    };

    private Sun() {}

    static Instant at(SeasonStart.Kind start, int year) {
        double mean = mean(MEAN[start.ordinal()], (year - 2000) / 1000.0);
        double t = (mean - J2000) / 36525;
        double anomaly = Math.toRadians(35999.373 * t - 2.47);
        double speed = 1 + 0.0334 * Math.cos(anomaly) + 0.0007 * Math.cos(2 * anomaly);
        double sum = 0;
        for (double[] term : TERMS) {
            sum += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * t));
        }
        return TerrestrialTime.toInstant(mean + 0.00001 * sum / speed, year);
    }

    /** The sun's apparent longitude in degrees, from 0 at the March equinox to 360; good to 0.01. */
    static double longitude(Instant instant, int year) {
        double t = (TerrestrialTime.julianDay(instant, year) - J2000) / 36525;
        double anomaly = Math.toRadians(357.52911 + t * (35999.05029 - t * 0.0001537));
        double centre = (1.914602 - t * (0.004817 + t * 0.000014)) * Math.sin(anomaly)
                + (0.019993 - t * 0.000101) * Math.sin(2 * anomaly)
                + 0.000289 * Math.sin(3 * anomaly);
        double nutation = 0.00569 + 0.00478 * Math.sin(Math.toRadians(125.04 - 1934.136 * t));
        double longitude = (280.46646 + t * (36000.76983 + t * 0.0003032) + centre - nutation) % 360;
        return longitude < 0 ? longitude + 360 : longitude;
    }

    private static double mean(double[] powers, double millennia) {
        double day = 0;
        for (int i = powers.length - 1; i >= 0; i--) {
            day = day * millennia + powers[i];
        }
        return day;
    }
}
