package org.kalends.events.observance.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * A day of the Hebrew calendar; it begins at the sunset before. A Gregorian year may hold two such days, or none. The 30th is left out
 * in years whose month has 29 days, Adar I in years without a leap month.
 */
public record HebrewDay(HebrewMonth month, int day) implements DayRule {

    /** The Hebrew year that begins in a Gregorian year is so much ahead. */
    private static final int AHEAD = 3761;

    private static final long MILLIS_PER_DAY = Duration.ofDays(1).toMillis();
    private static final HebrewCalendar CALENDAR = new HebrewCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);

    @Override
    public List<DateSpan> in(int year) {
        HebrewCalendar calendar = (HebrewCalendar) CALENDAR.clone();
        return IntStream.rangeClosed(year + AHEAD - 2, year + AHEAD)
                .filter(hebrew -> month != HebrewMonth.ADAR_I || isLeap(hebrew))
                .mapToObj(hebrew -> day(calendar, hebrew))
                .flatMap(List::stream)
                .filter(span -> span.first().getYear() == year)
                .toList();
    }

    private List<DateSpan> day(HebrewCalendar calendar, int hebrew) {
        calendar.clear();
        calendar.set(hebrew, month.ordinal(), 1);
        if (day > calendar.getActualMaximum(Calendar.DAY_OF_MONTH)) {
            return List.of();
        }
        LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_PER_DAY));
        return List.of(DateSpan.of(first.plusDays(day - 1L)));
    }

    /** Seven of nineteen years have a leap month. */
    private static boolean isLeap(int hebrew) {
        return (7L * hebrew + 1) % 19 < 7;
    }
}
