package org.kalends.contracts.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader sees as one character: extended grapheme clusters (Unicode Standard Annex 29). */
final class Graphemes {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final int KEYCAP = 0x20E3;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    private Graphemes() {}

    static Stream<String> of(String text) {
        return GRAPHEME.matcher(text).results().map(MatchResult::group);
    }

    static int count(String text) {
        return (int) GRAPHEME.matcher(text).results().count();
    }

    /** The places between graphemes, in UTF-16 units; the end is one, the beginning is none. */
    static List<Integer> ends(String text) {
        return GRAPHEME.matcher(text).results().map(MatchResult::end).toList();
    }

    /** Whether a grapheme is shown as an emoji: by itself, or by what follows its first character. */
    static boolean isEmoji(String grapheme) {
        int first = grapheme.codePointAt(0);
        if (isFlagLetter(first)) {
            return grapheme.codePoints().filter(Graphemes::isFlagLetter).count() == 2;
        }
        return Character.isEmojiPresentation(first)
                || Character.isEmoji(first) && grapheme.codePoints().skip(1).anyMatch(Graphemes::makesAnEmoji);
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean makesAnEmoji(int codePoint) {
        return codePoint == EMOJI_STYLE
                || codePoint == KEYCAP
                || codePoint == JOINER
                || Character.isEmojiModifier(codePoint)
                || codePoint >= FIRST_TAG && codePoint <= LAST_TAG;
    }

    static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Bytes of UTF-8 of a text as it stands in JSON, without its quotation marks. */
    static int bytesInJson(String text) {
        return bytes(text)
                + IntStream.range(0, text.length())
                        .map(i -> added(text.charAt(i)))
                        .sum();
    }

    private static int added(char c) {
        return switch (c) {
            case '"', '\\', '\n', '\r', '\t', '\b', '\f' -> 1;
            default -> c < ' ' ? 5 : 0;
        };
    }
}
