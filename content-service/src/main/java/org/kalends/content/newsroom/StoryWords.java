package org.kalends.content.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;

/** What a public page says in its own language, whoever reads it. */
final class StoryWords {

    private final Locale locale;

    StoryWords(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** {@code Thursday 30 July 2020}. */
    String day(LocalDate date) {
        String comma = locale.getLanguage().equals("en") ? "" : ",";
        String day = DateTimeFormatter.ofPattern("EEEE" + comma + " d MMMM uuuu", locale)
                .format(date);
        return day.substring(0, 1).toUpperCase(locale) + day.substring(1);
    }

    /** {@code 09:00 Nur-Sultan (UTC+6)}. */
    String time(Instant at, ZoneId zone, String place) {
        String offset = DateTimeFormatter.ofPattern("O", Locale.ROOT)
                .format(at.atZone(zone))
                .replace("GMT", "UTC");
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(zone)) + " " + place + " (" + offset
                + ")";
    }

    /** {@code 4 minutes}, with the plural of the language. */
    String minutes(int minutes) {
        return MeasureFormat.getInstance(ULocale.forLocale(locale), MeasureFormat.FormatWidth.WIDE)
                .format(new Measure(minutes, MeasureUnit.MINUTE));
    }

    /** {@code Русский}. */
    String ownName() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    static String named(Map<String, String> names, String tag) {
        return names.getOrDefault(
                tag,
                names.getOrDefault("en", names.values().stream().findFirst().orElse("")));
    }
}
