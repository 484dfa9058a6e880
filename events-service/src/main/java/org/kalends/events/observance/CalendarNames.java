package org.kalends.events.observance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import org.kalends.events.observance.rule.HebrewMonth;

/** Names of days, months and numbers for the words of date rules, in one language. */
record CalendarNames(DateRuleWords words, Locale locale) {

    String weekday(DayOfWeek weekday, Form form) {
        return words.weekday(weekday.getValue(), form.key());
    }

    /** First to fourth, or last for -1, as it agrees with a weekday. */
    String ordinal(int n, DayOfWeek weekday, Form form) {
        return words.ordinal(n, gender(weekday), form.key());
    }

    /** As it stands behind a day: the genitive where there is one. */
    String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, locale);
    }

    String monthAlone(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    String day(MonthDay day) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    String date(LocalDate date) {
        return words.date(day(MonthDay.from(date)), date.getYear());
    }

    String hijriMonth(int month) {
        return month("islamic", month - 1);
    }

    String hebrewMonth(HebrewMonth month) {
        return month("hebrew", month.ordinal());
    }

    String zone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    String plural(int n) {
        return PluralRules.forLocale(ULocale.forLocale(locale)).select(n);
    }

    private String month(String calendar, int index) {
        ULocale asked = ULocale.forLocale(locale).setKeywordValue("calendar", calendar);
        return DateFormatSymbols.getInstance(asked)
                .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)[index];
    }

    /** The grammatical gender of the weekday's Russian name. */
    private static String gender(DayOfWeek weekday) {
        return switch (weekday) {
            case MONDAY, TUESDAY, THURSDAY -> "m";
            case WEDNESDAY, FRIDAY, SATURDAY -> "f";
            case SUNDAY -> "n";
        };
    }
}
