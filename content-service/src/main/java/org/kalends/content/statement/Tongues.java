package org.kalends.content.statement;

import java.util.Locale;

import com.ibm.icu.util.ULocale;

/** What a page must know of a language: what it calls itself, and which way it is written. */
public final class Tongues {

    private Tongues() {}

    /** The language's name in itself. */
    public static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The direction in which it is written: ltr or rtl. */
    public static String direction(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}
