package org.kalends.notifier.audience;

import java.util.IllformedLocaleException;
import java.util.Locale;

import org.kalends.layout.problem.Sentence;

/**
 * Somebody who is to be put on an audience.
 *
 * @param address checked
 * @param name as the person writes it; may be empty
 * @param locale the language to write in (BCP 47)
 */
record Applicant(Address address, String name, String locale) {

    private static final int MAX_NAME_LENGTH = 200;

    /**
     * Reads what somebody typed, each field with its own refusal.
     *
     * @param ownLocale the language when none is given
     */
    static Applicant parse(String address, String name, String locale, String ownLocale) {
        return new Applicant(Address.parse(address), cleanName(name), language(locale, ownLocale));
    }

    private static String cleanName(String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.codePoints().anyMatch(c -> Character.isISOControl(c) || isDirectionOverride(c))) {
            throw new RefusedSubscriber(
                    "name",
                    Sentence.of(
                            "refused-subscriber.control", "The name holds a line break or another control character."));
        }
        if (stripped.length() > MAX_NAME_LENGTH) {
            throw new RefusedSubscriber(
                    "name",
                    Sentence.of("refused-subscriber.long", "The name is longer than {0} characters.", MAX_NAME_LENGTH));
        }
        return stripped;
    }

    /** Marks that turn the reading direction around and could disguise a name (Unicode, UAX 9). */
    private static boolean isDirectionOverride(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static String language(String locale, String ownLocale) {
        if (locale == null || locale.isBlank()) {
            return ownLocale;
        }
        try {
            return new Locale.Builder().setLanguageTag(locale.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException notALanguage) {
            throw new RefusedSubscriber(
                    "locale",
                    Sentence.of(
                            "refused-subscriber.locale",
                            "“{0}” is not a language tag such as en or ru.",
                            locale.strip()),
                    notALanguage);
        }
    }
}
