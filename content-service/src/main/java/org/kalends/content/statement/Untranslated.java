package org.kalends.content.statement;

import java.util.List;
import java.util.Locale;

/**
 * Texts that still stand in the words of another language, as drafting puts them where a template is missing. They never
 * become public: the language is left out until somebody has translated it.
 */
public final class Untranslated {

    /** So many words two languages may have in common, a name with a hashtag for example. */
    private static final int FEW_WORDS = 3;

    private final List<String> locales;
    private final List<Variant> everSaid;
    private final List<MissingTemplate> lacking;

    /**
     * @param locales those of the office, its own first
     * @param everSaid every text of every revision
     * @param lacking languages and kinds without a template
     */
    Untranslated(List<String> locales, List<Variant> everSaid, List<MissingTemplate> lacking) {
        this.locales = List.copyOf(locales);
        this.everSaid = List.copyOf(everSaid);
        this.lacking = List.copyOf(lacking);
    }

    /** Whether this text of the statement is, word for word, one that the statement has or had in another language. */
    public boolean has(Variant text) {
        return text.prose().words() > FEW_WORDS
                && everSaid.stream().anyMatch(other -> isCopy(text, other) && isBefore(other, text));
    }

    private static boolean isCopy(Variant text, Variant other) {
        return text.channelKind().equals(other.channelKind())
                && text.source().equals(other.source())
                && !language(text).equals(language(other));
    }

    /** Of two that say the same, the one with a template is the original, else the one that the office names first. */
    private boolean isBefore(Variant original, Variant copy) {
        if (lacks(original) != lacks(copy)) {
            return lacks(copy);
        }
        return locales.indexOf(original.locale()) < locales.indexOf(copy.locale());
    }

    private boolean lacks(Variant text) {
        return lacking.stream().anyMatch(missing -> text.is(missing.locale(), missing.channelKind()));
    }

    private static String language(Variant text) {
        return Locale.forLanguageTag(text.locale()).getLanguage();
    }
}
