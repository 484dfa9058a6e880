package org.kalends.events.office;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * A day, or several on end, on which an office is closed besides weekends and public holidays.
 *
 * @param last inclusive; null for a single day
 * @param names why, per language
 */
public record ClosedDay(LocalDate first, LocalDate last, Map<String, String> names) {

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last == null ? first : last);
    }

    static String inLanguage(Map<String, String> names, Locale locale) {
        String any = names.values().stream().findFirst().orElse("");
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", any));
    }
}
