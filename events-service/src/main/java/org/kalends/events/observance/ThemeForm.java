package org.kalends.events.observance;

import java.util.Map;
import java.util.TreeMap;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What a person filled in about one year's theme.
 *
 * @param filled {@code year}, {@code text}, {@code text_<language>} for each translation, {@code tag} and {@code other} for
 *     one more, {@code source}, {@code confidence}, {@code version}
 */
record ThemeForm(MultivaluedMap<String, String> filled) {

    private static final String TRANSLATION = "text_";

    String year() {
        return value("year");
    }

    boolean hasYear() {
        return year().matches("[0-9]{4}");
    }

    long version() {
        return value("version").matches("\\d{1,18}") ? Long.parseLong(value("version")) : -1;
    }

    String value(String field) {
        String value = filled.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** The translations as they stand in the form. */
    Map<String, String> translations() {
        Map<String, String> translations = new TreeMap<>();
        filled.keySet().stream()
                .filter(field -> field.startsWith(TRANSLATION))
                .forEach(field -> translations.put(field.substring(TRANSLATION.length()), value(field)));
        return translations;
    }

    /** What is known, with this theme in place of that year's. */
    Particulars in(Particulars known) {
        String theme = Particulars.THEME + year();
        Map<String, String> texts = new TreeMap<>();
        texts.put(theme, value("text"));
        texts.put(theme + Particulars.SOURCE, value("source"));
        texts.put(theme + Particulars.CONFIDENCE, value("confidence"));
        translations().forEach((tag, text) -> texts.put(theme + "_" + tag, text));
        if (!value("tag").isEmpty()) {
            texts.put(theme + "_" + value("tag"), value("other"));
        }
        return known.withoutTheme(Integer.parseInt(year())).with(texts);
    }
}
