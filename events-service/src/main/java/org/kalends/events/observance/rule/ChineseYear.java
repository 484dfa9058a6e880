package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The months of the Chinese calendar between two winter solstices, by the rule of GB/T 33661-2017: a month begins with the day of the new
 * moon in China, the eleventh holds the solstice, and of thirteen the first in which the sun enters no new sign is the leap month.
 *
 * <p>Reckoned here because ICU4J 78.1 takes a coarser moon and begins the year 2027 on 7 February instead of the 6th.
 */
final class ChineseYear {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int ELEVENTH = 11;

    /** First days of the months, from the eleventh of the year before, and that of the month behind the last. */
    private final List<LocalDate> firsts;

    private final int leap;

    private ChineseYear(List<LocalDate> firsts, int leap) {
        this.firsts = firsts;
        this.leap = leap;
    }

    /** From the solstice of the year before to that of this Gregorian year. */
    static ChineseYear endingIn(int year) {
        int begin = eleventhMonth(year - 1);
        int end = eleventhMonth(year);
        List<LocalDate> firsts = IntStream.rangeClosed(begin, end)
                .mapToObj(lunation -> newMoon(lunation, year))
                .toList();
        return new ChineseYear(firsts, firsts.size() == 14 ? leapMonth(firsts) : Integer.MAX_VALUE);
    }

    /** The day of a month that is no leap month; empty when the month is shorter. */
    Optional<LocalDate> day(int month, int day) {
        int place = (month - ELEVENTH + 12) % 12;
        int at = place < leap ? place : place + 1;
        LocalDate date = firsts.get(at).plusDays(day - 1L);
        return date.isBefore(firsts.get(at + 1)) ? Optional.of(date) : Optional.empty();
    }

    /** The number of the last new moon on or before the day of the winter solstice. */
    private static int eleventhMonth(int year) {
        LocalDate solstice = LocalDate.ofInstant(Sun.at(SeasonStart.Kind.DECEMBER_SOLSTICE, year), CHINA);
        int lunation = Moon.lunation(year, 12) + 2;
        while (newMoon(lunation, year).isAfter(solstice)) {
            lunation--;
        }
        return lunation;
    }

    private static int leapMonth(List<LocalDate> firsts) {
        int month = 1;
        while (sign(firsts.get(month)) != sign(firsts.get(month + 1))) {
            month++;
        }
        return month;
    }

    /** The sign of the zodiac in which a day begins. */
    private static int sign(LocalDate day) {
        return (int) (Sun.longitude(day.atStartOfDay(CHINA).toInstant(), day.getYear()) / 30);
    }

    private static LocalDate newMoon(int lunation, int year) {
        return LocalDate.ofInstant(Moon.at(lunation, year), CHINA);
    }
}
