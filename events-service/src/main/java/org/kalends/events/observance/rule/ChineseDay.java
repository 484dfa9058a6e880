package org.kalends.events.observance.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A day of the Chinese calendar as China reckons it, from 1929, when the rule of today came into use, to 2100; leap months are not
 * meant. The 30th is left out in years whose month has 29 days.
 *
 * @param month from 1 to 12
 */
public record ChineseDay(int month, int day) implements DayRule {

    private static final int FIRST_YEAR = 1929;
    private static final int LAST_YEAR = 2100;

    /** Months after it may fall on either side of the new year, and so in either of two winters. */
    private static final int LAST_OF_YEAR = 10;

    @Override
    public List<DateSpan> in(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return List.of();
        }
        int winters = month > LAST_OF_YEAR ? 2 : 1;
        return IntStream.range(year, year + winters)
                .mapToObj(ending -> ChineseYear.endingIn(ending).day(month, day))
                .flatMap(Optional::stream)
                .filter(date -> date.getYear() == year)
                .map(DateSpan::of)
                .toList();
    }
}
