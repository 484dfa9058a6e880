package org.kalends.notifier.channel;

import java.util.regex.Pattern;

/**
 * How long a post may be.
 *
 * @param characters the most code points; a link counts as {@code perLink}
 * @param perLink what each address counts, whatever its length; 0 when it counts as it is
 */
public record PostLimit(int characters, int perLink) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    public int count(String text) {
        if (perLink == 0) {
            return text.codePointCount(0, text.length());
        }
        String counted = LINK.matcher(text).replaceAll("x".repeat(perLink));
        return counted.codePointCount(0, counted.length());
    }

    public boolean allows(String text) {
        return count(text) <= characters;
    }
}
