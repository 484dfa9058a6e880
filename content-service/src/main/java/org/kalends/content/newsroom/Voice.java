package org.kalends.content.newsroom;

import java.util.List;
import java.util.Locale;

import com.ibm.icu.util.ULocale;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * The language of a public page, and the one its own words are in: the same where we have them, else English.
 *
 * @param locale of the page (BCP 47)
 * @param dir its reading direction, ltr or rtl
 * @param spoken of the words around the text
 * @param spokenDir the reading direction of these
 */
record Voice(String locale, String dir, String spoken, String spokenDir) {

    /** The languages in which the words of public pages are written, the one for all others first. */
    static final List<String> SPOKEN = List.of("en", "ru", "kk", "fr", "es", "ar");

    static Voice of(String locale) {
        String language = Locale.forLanguageTag(locale).getLanguage();
        String spoken = SPOKEN.contains(language) ? language : SPOKEN.getFirst();
        return new Voice(locale, dir(locale), spoken, dir(spoken));
    }

    static String dir(String locale) {
        return ULocale.forLanguageTag(locale).isRightToLeft() ? "rtl" : "ltr";
    }

    /** For the words of the page's template. */
    Locale wordsLocale() {
        return Locale.of(spoken);
    }

    NewsroomWords words() {
        return spoken.equals(SPOKEN.getFirst())
                ? MessageBundles.get(NewsroomWords.class)
                : MessageBundles.get(NewsroomWords.class, Localized.Literal.of(spoken));
    }
}
