package org.kalends.content.template;

/**
 * A value that somebody must confirm or replace before the text may go out. Whatever is asked of it, it stays so.
 *
 * @param said the whole value when it is too long for a mark; empty otherwise
 * @param what what to confirm: the value itself, or the full name of a fact that is missing
 */
public record ToConfirm(String said, String what) {

    private static final int LONGEST = 150;

    /** A value that is there and not certain. */
    static ToConfirm value(String value) {
        String inside = FactText.oneLine(value).replace('[', '(').replace(']', ')');
        return inside.length() <= LONGEST
                ? new ToConfirm("", inside)
                : new ToConfirm(value + " ", FactText.cut(inside, LONGEST) + "…");
    }

    /** A name that is known in another language only. @param locale of the text that it stands in (BCP 47) */
    static ToConfirm name(String otherName, String locale) {
        return value(otherName + " (" + locale + ")");
    }

    /** A fact that is not there. */
    public static ToConfirm missing(String name) {
        return new ToConfirm("", name.replace("[]", ""));
    }

    String mark() {
        return "[confirm: " + what + "]";
    }

    @Override
    public String toString() {
        return said + mark();
    }
}
