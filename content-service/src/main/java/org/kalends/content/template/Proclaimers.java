package org.kalends.content.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Those who proclaim an observance, as a text for the public names them. The catalogue has short names only. */
final class Proclaimers {

    private static final String ENGLISH = "en";
    private static final Map<String, Properties> KNOWN = new ConcurrentHashMap<>();

    private Proclaimers() {}

    /**
     * {@code the United Nations General Assembly} for {@code UNGA}; several, apart by semicolons, become a list. Whoever
     * is not known keeps the name that the calendar has.
     *
     * @param inCalendar the name or names in the calendar; may be empty
     * @param locale the language (BCP 47); one without names of its own gets the English ones
     */
    static String named(String inCalendar, String locale) {
        if (inCalendar.isBlank()) {
            return "";
        }
        String language = Locale.forLanguageTag(locale).getLanguage();
        return Language.of(locale)
                .joined(
                        Arrays.stream(inCalendar.split(";"))
                                .map(String::strip)
                                .map(each -> known(language)
                                        .getProperty(each, known(ENGLISH).getProperty(each, each)))
                                .toList(),
                        "");
    }

    private static Properties known(String language) {
        return KNOWN.computeIfAbsent(language, Proclaimers::read);
    }

    private static Properties read(String language) {
        Properties names = new Properties();
        try (InputStream file = Proclaimers.class.getResourceAsStream("/proclaimers/" + language + ".properties")) {
            if (file != null) {
                try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                    names.load(reader);
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The names of those who proclaim cannot be read", e);
        }
    }
}
