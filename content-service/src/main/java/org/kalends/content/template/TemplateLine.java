package org.kalends.content.template;

import java.time.Instant;
import java.util.UUID;

/**
 * A template in a list.
 *
 * @param newest the number of its newest version
 * @param approved the number of the version in use; 0 when none is
 * @param title of the newest version
 * @param author of the newest version
 * @param savedAt when the newest version was saved
 */
public record TemplateLine(
        UUID id,
        String occasion,
        String stepKind,
        String locale,
        String channelKind,
        int newest,
        int approved,
        String title,
        String author,
        Instant savedAt) {

    TemplateKey key() {
        return new TemplateKey(occasion, stepKind, locale, channelKind);
    }

    /** Its place in the order of templates, which is that of its file. */
    String path() {
        return TemplateFile.path(key());
    }

    /** Whether its newest version waits for somebody's approval. */
    public boolean isWaiting() {
        return newest > approved;
    }
}
