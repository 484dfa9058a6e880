package org.kalends.content.newsroom;

import java.util.Locale;
import java.util.Map;

/**
 * A name and the language it is in, which is not always the page's.
 *
 * @param lang BCP 47; empty when nobody knows
 */
record Named(String text, String lang) {

    /** The name in this language, else in the language without its region, else in English, else in any. */
    static Named of(Map<String, String> names, String locale) {
        if (names == null || names.isEmpty()) {
            return new Named("", locale);
        }
        String language = Locale.forLanguageTag(locale).getLanguage();
        for (String tag : new String[] {locale, language, "en"}) {
            if (names.containsKey(tag)) {
                return new Named(names.get(tag), tag.equals(language) ? locale : tag);
            }
        }
        Map.Entry<String, String> any = names.entrySet().iterator().next();
        return new Named(any.getValue(), any.getKey());
    }

    public String dir() {
        return Voice.dir(lang);
    }
}
