package org.kalends.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The frozen text for one language and one kind of channel.
 *
 * @param locale the language (BCP 47)
 * @param channelKind {@code page}, {@code mail} or {@code social} (an open list)
 * @param title the headline of a page, the subject of a mail; null for a social text
 * @param text the text in plain words: the text part of a mail, the post of a social account
 * @param html the same as sanitised HTML, a fragment without head or style; null for a social text
 */
public record ReleasedVariant(
        String locale,
        String channelKind,
        @Nullable String title,
        String text,
        @Nullable String html) {}
