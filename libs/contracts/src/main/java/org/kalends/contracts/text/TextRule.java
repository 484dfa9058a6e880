package org.kalends.contracts.text;

import java.util.regex.Pattern;

/** A network's own way of counting, and its limit. */
public enum TextRule {
    /** Characters as a reader sees them; a link counts 23 however long it is (docs.joinmastodon.org, user/posting). */
    MASTODON(500, 23);

    private static final Pattern LINK = Pattern.compile("https?://\\S*[^\\s.,;:!?)\\]»”'\"]");
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final int limit;
    private final int link;

    TextRule(int limit, int link) {
        this.limit = limit;
        this.link = link;
    }

    /** The most characters that a post may have by {@link #count}. */
    public int limit() {
        return limit;
    }

    /** How many characters the network will count in this text. */
    public int count(String text) {
        String counted = LINK.matcher(text).replaceAll("x".repeat(link));
        return (int) CHARACTER.matcher(counted).results().count();
    }

    public boolean fits(String text) {
        return count(text) <= limit;
    }

    /** A post: the text and, when it is not in it yet, the link after an empty line. */
    public static String withLink(String text, String url) {
        return text.contains(url) ? text : text.strip() + "\n\n" + url;
    }
}
