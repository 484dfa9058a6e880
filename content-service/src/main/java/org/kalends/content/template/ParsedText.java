package org.kalends.content.template;

import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkus.qute.TemplateNode;

/** The title and the body of a template, parsed. */
record ParsedText(Sandbox.Parsed title, Sandbox.Parsed body) {

    /** @throws RefusedTemplate with line and column of each fault */
    static ParsedText of(Sandbox sandbox, TemplateKey key, TemplateText text) {
        Language language = Language.of(key.locale());
        return new ParsedText(
                sandbox.parse(text.title(), "title", language), sandbox.parse(text.body(), "body", language));
    }

    /** The parts that either includes. */
    Map<String, TemplateNode.Origin> parts() {
        Map<String, TemplateNode.Origin> parts = new LinkedHashMap<>(body.parts());
        title.parts().forEach(parts::putIfAbsent);
        return parts;
    }
}
