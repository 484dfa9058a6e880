package org.kalends.content.statement;

/**
 * A text that is required and is not there, or not in its language.
 *
 * @param locale BCP 47
 * @param channelKind page, mail or social (an open list)
 * @param why {@code missing}, {@code empty} or {@code untranslated}
 */
public record Lack(String locale, String channelKind, String why) {

    public static final String MISSING = "missing";
    public static final String EMPTY = "empty";
    public static final String UNTRANSLATED = "untranslated";

    /** The language and the kind, for example {@code kk page}. */
    public String text() {
        return locale + " " + channelKind;
    }
}
