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

    /** Whether its text is Markdown; else it is sent as it is. */
    public boolean isMarkdown() {
        return !PLAIN.contains(channelKind);
    }
}
