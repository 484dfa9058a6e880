package org.kalends.contracts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The frozen text for one language and one kind of channel.
 *
 * @param locale the language (BCP 47)
 * @param channelKind {@code page}, {@code mail} or {@code social} (an open list)
 * @param title the headline of a page, the subject of a mail; null for a social text
 * @param text the text in plain words: the text part of a mail, the post of a social account
 * @param html the same as sanitised HTML, a fragment without head or style; null for a social text
 * @param thread the posts of a social text that was written as a thread, in order, numbers and link included, exactly as they
 *     are to be sent; null when it is one post. A network without threads takes {@code text}
 */
public record ReleasedVariant(
        String locale,
        String channelKind,
        @Nullable String title,
        String text,
        @Nullable String html,
        @Nullable List<String> thread) {

    /** A text that is not a thread. */
    public ReleasedVariant(
            String locale, String channelKind, @Nullable String title, String text, @Nullable String html) {
        this(locale, channelKind, title, text, html, null);
    }
}
