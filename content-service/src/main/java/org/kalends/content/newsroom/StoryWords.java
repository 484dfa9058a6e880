package org.kalends.content.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/** What a public page says in its own language, whoever reads it. Digits are those of the language and its region. */
final class StoryWords {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final ULocale locale;

    /**
     * @param tag BCP 47; a region in it weighs more than the country
     * @param country of the office (ISO 3166-1 alpha-2), which decides about digits as it does in templates; may be empty
     */
    StoryWords(String tag, String country) {
        ULocale asked = ULocale.forLanguageTag(tag);
        this.locale = asked.getCountry().isEmpty() && !country.isEmpty()
                ? asked.setKeywordValue("numbers", digits(new ULocale(asked.getLanguage(), country)))
                : asked;
    }

    private static String digits(ULocale where) {
        return NumberingSystem.getInstance(where).getName();
    }

    /** {@code Thursday 30 July 2020}, in the language's own order. */
    String day(LocalDate date) {
        String pattern = locale.getLanguage().equals("en")
                ? "EEEE d MMMM y"
                : DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMMMEEEEd");
        return upperFirst(format(pattern, date.atStartOfDay().toInstant(ZoneOffset.UTC), UTC), locale);
    }

    /** {@code 30}. */
    String number(int number) {
        NumberFormat plain = NumberFormat.getIntegerInstance(locale);
        plain.setGroupingUsed(false);
        return plain.format(number);
    }

    /** {@code 09:00}. */
    String clock(Instant at, ZoneId zone) {
        return format("HH:mm", at, TimeZone.getTimeZone(zone.getId()));
    }

    /** {@code UTC+6}, in signs that are read from the left in every language. */
    static String offset(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("O", Locale.ROOT)
                .format(at.atZone(zone))
                .replace("GMT", "UTC");
    }

    /** {@code 4 minutes}, with the plural of the language. */
    String minutes(int minutes) {
        return MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE)
                .format(new Measure(minutes, MeasureUnit.MINUTE));
    }

    /** {@code Русский}. */
    static String ownName(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        return upperFirst(locale.getDisplayName(locale), locale);
    }

    private String format(String pattern, Instant at, TimeZone zone) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(zone);
        return format.format(Date.from(at));
    }

    private static String upperFirst(String text, ULocale locale) {
        return text.substring(0, 1).toUpperCase(locale.toLocale()) + text.substring(1);
    }
}
