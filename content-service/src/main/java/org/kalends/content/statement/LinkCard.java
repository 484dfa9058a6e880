package org.kalends.content.statement;

import java.net.URI;
import java.util.Optional;

/**
 * What networks make of the link to a page: they read it from the page's head.
 *
 * @param title the page's headline
 * @param description the beginning of its text, at most 200 characters
 * @param host whose page it is
 * @param picture where a signed-in person finds the card's picture
 */
public record LinkCard(String title, String description, String host, String picture) {

    private static final int LONGEST = 200;

    /** @param address the page's full address */
    static Optional<LinkCard> of(Statement statement, String locale, String address) {
        String pictures = "/content/statements/" + statement.id() + "/picture/";
        String picture = statement
                .current()
                .picture()
                .map(use -> use.digest() + "/open-graph.jpg?x=" + use.focalX() + "&y=" + use.focalY())
                .orElse("card/" + locale + ".png");
        return statement
                .current()
                .variant(locale, Variant.PAGE)
                .map(page -> new LinkCard(
                        page.title(),
                        beginning(page.prose().text()),
                        URI.create(address).getHost(),
                        pictures + picture));
    }

    /** A text's beginning as it suits a card: whole words, at most 200 characters. */
    static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end > 0 ? end : LONGEST - 1).replaceFirst("[\\p{P}\\s]+$", "") + "…";
    }
}
