package org.kalends.content.template;

/**
 * What a template says, before its placeholders are filled.
 *
 * @param title the headline of a page, the subject of a mail; empty for a social text
 * @param body Markdown, or plain text for a social text
 */
public record TemplateText(String title, String body) {

    public TemplateText {
        title = title.strip();
        body = body.replace("\r\n", "\n").strip();
    }
}
