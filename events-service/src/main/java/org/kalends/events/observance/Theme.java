package org.kalends.events.observance;

import java.util.Locale;
import java.util.Map;

/**
 * What an observance is about in one year. It is true of that year and is never carried into another.
 *
 * @param year the calendar year
 * @param text the theme, as it was announced
 * @param translations the theme in other languages, by BCP 47 tag
 * @param confidence how well it is known: high, medium or memory; may be null
 * @param source where it was seen; may be null
 */
public record Theme(int year, String text, Map<String, String> translations, String confidence, String source) {

    public Theme {
        translations = translations == null ? Map.of() : translations;
    }

    /** In this language where somebody has put it so, else as it was announced. */
    public String in(Locale locale) {
        return translations.getOrDefault(locale.getLanguage(), text);
    }
}
