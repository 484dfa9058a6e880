package org.kalends.content.template;

import java.util.List;
import java.util.UUID;

/** A template as its page shows it. */
record TemplateView(UUID id, TemplateKey key, TemplateText text, List<Saved> versions) {

    /** A version in the list. */
    record Saved(int number, String author, String at) {}

    public boolean isGeneral() {
        return key.occasion().equals(Template.GENERAL);
    }

    public Saved newest() {
        return versions.getFirst();
    }
}
