package org.kalends.content.statement;

import java.util.List;

import org.kalends.content.prose.Prose;

/** Marks in a preview the words that somebody remarked on, where they stand in one piece. */
final class PassageMarks {

    private PassageMarks() {}

    /** @param html a sanitised fragment */
    static String marked(String html, List<String> quotes) {
        String marked = html;
        for (String quote : quotes) {
            marked = marked(marked, Prose.encoded(quote));
        }
        return marked;
    }

    private static String marked(String html, String quote) {
        int at = quote.isBlank() ? -1 : html.indexOf(quote);
        while (at >= 0 && html.lastIndexOf('<', at) > html.lastIndexOf('>', at)) {
            at = html.indexOf(quote, at + 1);
        }
        return at < 0
                ? html
                : html.substring(0, at) + "<mark>" + quote + "</mark>" + html.substring(at + quote.length());
    }
}
