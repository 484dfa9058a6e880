package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A day of the Islamic calendar in the reckoning of Umm al-Qura, which begins and ends with the years 1300 and 1600 AH: from 12 November
 * 1882 to 2174. A Gregorian year may hold two such days. The 30th is left out in years whose month has 29 days.
 *
 * @param month from 1, Muharram, to 12, Dhu al-Hijja
 */
public record HijriDay(int month, int day) implements DayRule {

    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;

    @Override
    public List<DateSpan> in(int year) {
        int near = (year - 622) * 33 / 32;
        return IntStream.rangeClosed(Math.max(FIRST_YEAR, near - 1), Math.min(LAST_YEAR, near + 2))
                .filter(this::exists)
                .mapToObj(hijri -> LocalDate.from(HijrahDate.of(hijri, month, day)))
                .filter(date -> date.getYear() == year)
                .map(DateSpan::of)
                .toList();
    }

    /** Months begin when the new moon is seen: where, each country decides. */
    @Override
    public boolean isApproximate() {
        return true;
    }

    private boolean exists(int hijri) {
        HijrahDate first = HijrahChronology.INSTANCE.date(hijri, month, 1);
        return day <= first.range(ChronoField.DAY_OF_MONTH).getMaximum();
    }
}
