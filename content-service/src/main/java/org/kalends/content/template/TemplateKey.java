package org.kalends.content.template;

import java.util.Set;

/**
 * What a template is for.
 *
 * @param occasion an observance's key, or {@code general}
 * @param stepKind statement, teaser, reminder … (an open list)
 * @param locale the language (BCP 47)
 * @param channelKind page, mail, mail-text, social, alt or internal (an open list)
 */
public record TemplateKey(String occasion, String stepKind, String locale, String channelKind) {

    private static final Set<String> PLAIN = Set.of("social", "mail-text", "alt");

    /** The occasion of the shared parts; the name of a part stands in the place of the kind of step. */
    static final String PARTS = "part";

    /** Whether it is a part that templates include. */
    boolean isPart() {
        return occasion.equals(PARTS);
    }

    /** The part of this name that belongs to such a template. */
    TemplateKey part(String name) {
        return new TemplateKey(PARTS, name, locale, channelKind);
    }

    /** The language alone, for a locale with a region or a script. */
    String language() {
        return locale.replaceFirst("-.*", "");
    }

    /** Whether its text is Markdown; else it is sent as it is. */
    public boolean isMarkdown() {
        return !PLAIN.contains(channelKind);
    }
}
