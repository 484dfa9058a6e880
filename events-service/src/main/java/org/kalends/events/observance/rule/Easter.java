package org.kalends.events.observance.rule;

import java.time.LocalDate;

/** Easter Sunday by Meeus, Astronomical Algorithms, chapter 8, as dates of the Gregorian calendar. */
final class Easter {

    private Easter() {}

    static LocalDate western(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century + 8) / 25;
        int moon = (century - (century - correction + 1) / 3) - century / 4 + 15 + 19 * golden;
        int epact = moon % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    static LocalDate orthodox(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int day = moon + weekday + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(behind);
    }
}
