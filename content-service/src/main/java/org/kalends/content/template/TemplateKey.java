package org.kalends.content.template;

/**
 * What a template is for.
 *
 * @param occasion an observance's key, or {@code general}
 * @param stepKind statement, teaser, reminder … (an open list)
 * @param locale the language (BCP 47)
 * @param channelKind page, mail or social (an open list)
 */
public record TemplateKey(String occasion, String stepKind, String locale, String channelKind) {}
