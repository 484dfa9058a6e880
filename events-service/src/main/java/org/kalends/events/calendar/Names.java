package org.kalends.events.calendar;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Months and days of the week in a language, as headings write them. */
record Names(Locale locale) {

    List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(d -> capital(d.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
    }

    String weekday(DayOfWeek day) {
        return capital(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
    }

    String month(YearMonth month) {
        return capital(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }

    String monthAndYear(YearMonth month) {
        return month(month) + " " + month.getYear();
    }

    /** As it stands after the number of a day. */
    String ofMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, locale);
    }

    String shortMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    String capital(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
