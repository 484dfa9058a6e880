package org.kalends.content.newsroom;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The language of a page that is told in the reader's: the best that the browser asks for (RFC 4647), else the first. */
final class ListLanguage {

    private ListLanguage() {}

    /**
     * @param available BCP 47, the one for all others first
     * @param acceptLanguage the header; null when there is none
     */
    static String of(List<String> available, String acceptLanguage) {
        List<LanguageRange> wishes = ranges(acceptLanguage);
        String found = wishes.isEmpty() ? null : Locale.lookupTag(wishes, available);
        if (found != null) {
            return available.stream()
                    .filter(found::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow();
        }
        return wishes.stream()
                .filter(wish -> wish.getWeight() > 0)
                .flatMap(wish -> available.stream().filter(tag -> sameLanguage(tag, wish.getRange())))
                .findFirst()
                .orElse(available.getFirst());
    }

    private static List<LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.isBlank() ? List.of() : LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static boolean sameLanguage(String tag, String range) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(range).getLanguage());
    }
}
