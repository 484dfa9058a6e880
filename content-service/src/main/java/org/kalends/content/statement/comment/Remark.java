package org.kalends.content.statement.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A comment as somebody sends it.
 *
 * @param locale the language of the text (BCP 47)
 * @param channelKind its kind: page, mail, social …
 * @param quote the words that it is about, at most 600 characters; empty or null for the whole text
 * @param words what is remarked, at most 2,000 characters
 */
public record Remark(
        @NotBlank String locale,
        @NotBlank String channelKind,
        @Size(max = 600) String quote,
        @NotBlank @Size(max = 2000) String words) {

    public Remark {
        quote = quote == null ? "" : quote;
    }
}
