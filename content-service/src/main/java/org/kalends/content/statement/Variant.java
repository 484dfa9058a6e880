package org.kalends.content.statement;

import java.util.List;

import org.kalends.content.prose.Prose;

/**
 * The text for one language and one kind of channel.
 *
 * @param locale the language (BCP 47)
 * @param channelKind page, mail, social or note (an open list)
 * @param title the headline of a page, the subject of a mail; empty for a social text
 * @param source Markdown, or plain text for a social text
 */
public record Variant(String locale, String channelKind, String title, String source) {

    public static final String PAGE = "page";
    public static final String MAIL = "mail";
    public static final String SOCIAL = "social";

    /** The public note of a correction: what was wrong. */
    public static final String NOTE = "note";

    public Variant {
        title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
        source = source == null ? "" : source.replace("\r\n", "\n").strip();
    }

    public boolean isSocial() {
        return channelKind.equals(SOCIAL);
    }

    /** Whether it is not a text for a channel but the note of a correction. */
    public boolean isNote() {
        return channelKind.equals(NOTE);
    }

    public boolean is(String otherLocale, String otherKind) {
        return locale.equals(otherLocale) && channelKind.equals(otherKind);
    }

    /** The same words as the text for another language, to be translated. */
    Variant in(String otherLocale) {
        return new Variant(otherLocale, channelKind, title, source);
    }

    public Prose prose() {
        return new Prose(source);
    }

    /** Title and text in one. */
    public String whole() {
        return title.isEmpty() ? source : title + "\n\n" + source;
    }

    /** The fingerprint of this text alone. */
    public String hash() {
        return ContentHash.of(List.of(this), null);
    }

    /** What this text still leaves open. */
    List<String> openFacts() {
        return new Prose(title + "\n" + source).openFacts();
    }
}
