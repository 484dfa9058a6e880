package org.kalends.contracts.text;

import java.text.Normalizer;
import java.util.List;

/**
 * X counts weights (twitter-text, config v3): in normal form C, a character of most alphabets counts one and any other two; an
 * emoji counts two, however many characters it is made of; an address counts 23, with http or without.
 */
record XRule() implements TextRule {

    private static final int LIMIT = 280;
    private static final int PER_LINK = 23;

    @Override
    public String network() {
        return "x";
    }

    @Override
    public List<Length> lengths(String text) {
        return List.of(
                new Length(count(Normalizer.normalize(text, Normalizer.Form.NFC)), LIMIT, Length.Unit.CHARACTERS));
    }

    private static int count(String text) {
        List<Links.Range> links = Links.withScheme(text);
        String bareOnly = Links.replaced(text, links, "\n");
        List<Links.Range> bare = Links.bare(bareOnly);
        String words = Links.replaced(bareOnly, bare, "\n");
        int inLinks = (links.size() + bare.size()) * (PER_LINK - 1);
        return inLinks + Graphemes.of(words).mapToInt(XRule::weight).sum();
    }

    private static int weight(String grapheme) {
        return Graphemes.isEmoji(grapheme)
                ? 2
                : grapheme.codePoints().map(c -> isLight(c) ? 1 : 2).sum();
    }

    private static boolean isLight(int c) {
        return c <= 4351 || c >= 8192 && c <= 8205 || c >= 8208 && c <= 8223 || c >= 8242 && c <= 8247;
    }
}
