package org.kalends.content.newsroom;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a statement is about in a line: the beginning of its first paragraph. */
final class Summary {

    private static final int LONGEST = 200;

    private Summary() {}

    /** At most 200 characters, ended between words. */
    static String of(String html) {
        String text = Jsoup.parseBodyFragment(html).select("p").stream()
                .map(Element::text)
                .filter(paragraph -> !paragraph.isBlank())
                .findFirst()
                .orElse("");
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST - 1);
        int cut = end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1));
        return text.substring(0, cut).replaceAll("[\\p{Punct}\\s–—]+$", "") + "…";
    }
}
