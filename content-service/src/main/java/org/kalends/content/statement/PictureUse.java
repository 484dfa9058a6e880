package org.kalends.content.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A revision's picture: which one, where the eye should go, and what is said of it to those who do not see it.
 *
 * @param digest the fingerprint of the picture as it is kept
 * @param focalX the point that no crop cuts off, in percent from the left
 * @param focalY the same, from the top
 * @param decorative whether it says nothing that the text does not say; it then has no alternative text
 * @param alt the alternative text per language (BCP 47)
 */
public record PictureUse(String digest, int focalX, int focalY, boolean decorative, Map<String, String> alt) {

    private static final int WHOLE = 100;

    public PictureUse {
        focalX = Math.clamp(focalX, 0, WHOLE);
        focalY = Math.clamp(focalY, 0, WHOLE);
        TreeMap<String, String> said = new TreeMap<>();
        if (!decorative && alt != null) {
            alt.forEach((locale, text) -> said.put(locale, text == null ? "" : clean(text)));
            said.values().removeIf(String::isEmpty);
        }
        alt = Map.copyOf(said);
    }

    /** The languages in which nothing is said of it, though something must be. */
    public List<String> withoutAlt(Collection<String> locales) {
        return decorative
                ? List.of()
                : locales.stream()
                        .distinct()
                        .filter(locale -> !alt.containsKey(locale))
                        .toList();
    }

    /** The alternative text in this language; empty for a decorative picture. */
    public String altIn(String locale) {
        return alt.getOrDefault(locale, "");
    }

    private static String clean(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+", " ").strip();
    }
}
