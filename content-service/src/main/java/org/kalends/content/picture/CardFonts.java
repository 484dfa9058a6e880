package org.kalends.content.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bundled fonts: the serif for Latin and Cyrillic, the naskh for Arabic. A letter that neither has is not drawn. */
final class CardFonts {

    static final Font SERIF = font("KalendsSerif-Regular.ttf");
    private static final Font NASKH = font("NotoNaskhArabic-Regular.ttf");
    private static final List<Font> ALL = List.of(SERIF, NASKH);

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** The text may lose its ornaments, but not its words. */
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private CardFonts() {}

    /** The text without what cannot be drawn, such as emoji; empty when that takes letters with it. */
    static String drawable(String text) {
        boolean[] lost = {false};
        String kept = GRAPHEME.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(grapheme -> {
                    boolean drawn = isDrawable(grapheme);
                    lost[0] |= !drawn && LETTER.matcher(grapheme).find();
                    return drawn;
                })
                .collect(Collectors.joining());
        return lost[0] ? "" : kept.replaceAll("\\s+", " ").strip();
    }

    static boolean isDrawable(String text) {
        return GRAPHEME.matcher(text).results().map(MatchResult::group).allMatch(g -> g.isBlank() || fontOf(g) != null);
    }

    /** The text with a font for each of its letters, ready to be laid out. */
    static AttributedString dressed(String text, float size, boolean rightToLeft) {
        AttributedString dressed = new AttributedString(text);
        dressed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        Font before = rightToLeft ? NASKH : SERIF;
        for (MatchResult g : GRAPHEME.matcher(text).results().toList()) {
            before = before.canDisplayUpTo(g.group()) < 0 ? before : orElse(fontOf(g.group()), before);
            dressed.addAttribute(TextAttribute.FONT, sized(before, size), g.start(), g.end());
        }
        return dressed;
    }

    static Font sized(Font font, float size) {
        return font.deriveFont(Map.of(TextAttribute.SIZE, size, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    private static Font fontOf(String grapheme) {
        return ALL.stream()
                .filter(font -> font.canDisplayUpTo(grapheme) < 0)
                .findFirst()
                .orElse(null);
    }

    private static Font orElse(Font font, Font other) {
        return font == null ? other : font;
    }

    private static Font font(String file) {
        try (InputStream bytes = CardFonts.class.getResourceAsStream("/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The bundled font cannot be read: " + file, e);
        }
    }
}
