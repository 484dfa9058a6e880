package org.kalends.content.template;

import org.junit.jupiter.api.Test;

class StarterSetTest {

    private final Sandbox sandbox = new Sandbox();

    @Test
    void everyTemplateParses() {
        for (StarterFile file : StarterFile.all()) {
            try {
                new TemplateRendering.Ready(sandbox, file.key(), file.text());
            } catch (RuntimeException e) {
                throw new AssertionError(file.key() + ": " + e.getMessage(), e);
            }
        }
    }
}
