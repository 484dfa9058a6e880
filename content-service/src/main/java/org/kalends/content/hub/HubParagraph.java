package org.kalends.content.hub;

import java.util.Locale;
import java.util.UUID;

/**
 * A paragraph of a hub's text.
 *
 * @param title whether it is the title
 * @param mark shared, locked or local
 */
public record HubParagraph(UUID id, String locale, String channelKind, boolean title, String text, String mark) {

    static HubParagraph of(Paragraph paragraph) {
        return new HubParagraph(
                paragraph.id(),
                paragraph.locale(),
                paragraph.channelKind(),
                paragraph.isTitle(),
                paragraph.text(),
                paragraph.mark().name().toLowerCase(Locale.ROOT));
    }
}
