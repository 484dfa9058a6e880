package org.kalends.content.statement.comment;

import java.util.regex.Pattern;

/**
 * Words quoted from a text. They are looked for without the marks of Markdown and with any white space for any other, so
 * that they are found whether somebody took them from the source or from the preview.
 */
public record Passage(String quote) {

    private static final Pattern LINE_MARK = Pattern.compile("(?m)^\\s*(?:(?:#{1,6}|>|[-+*]|\\d{1,4}[.)])\\s+)+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)]\\([^)\\s]*\\)");
    private static final Pattern MARK = Pattern.compile("\\\\(?=\\p{Punct})|[*_`]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    /** Whether it is about a whole text, not about some words of it. */
    public boolean isWhole() {
        return plain(quote).isEmpty();
    }

    /** Whether the words still stand in this text; a comment on the whole text always has its place. */
    public boolean standsIn(String text) {
        return plain(text).contains(plain(quote));
    }

    private static String plain(String text) {
        String bare = LINE_MARK.matcher(text).replaceAll("");
        bare = LINK.matcher(bare).replaceAll("$1");
        bare = MARK.matcher(bare).replaceAll("");
        return SPACE.matcher(bare).replaceAll(" ").strip();
    }
}
