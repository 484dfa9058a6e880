package org.kalends.content.template;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fills the templates in use. */
@ApplicationScoped
public class TemplateRendering {

    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private final Templates templates;
    private final ParsedTemplates parsed;
    private final PartFinding parts;
    private final Sandbox sandbox;

    @Inject
    TemplateRendering(Templates templates, ParsedTemplates parsed, PartFinding parts, Sandbox sandbox) {
        this.templates = templates;
        this.parsed = parsed;
        this.parts = parts;
        this.sandbox = sandbox;
    }

    /** A version whose title and body are parsed, with the parts that it includes. */
    public static final class Ready {

        private final Sandbox sandbox;
        private final Sandbox.Parsed title;
        private final Sandbox.Parsed body;
        private final Map<String, Sandbox.Parsed> parts;
        private final boolean markdown;

        Ready(Sandbox sandbox, TemplateKey key, TemplateText text) {
            this(sandbox, key, ParsedText.of(sandbox, key, text), Map.of());
        }

        Ready(Sandbox sandbox, TemplateKey key, ParsedText text, Map<String, Sandbox.Parsed> parts) {
            this.sandbox = sandbox;
            this.title = text.title();
            this.body = text.body();
            this.parts = parts;
            this.markdown = key.isMarkdown();
        }

        /** Full names of the facts without which the text is not complete. */
        public Set<String> required() {
            Set<String> required = new LinkedHashSet<>(title.required());
            required.addAll(body.required());
            parts.values().forEach(part -> required.addAll(part.required()));
            return required;
        }

        /** Full names of all placeholders that title and text mention. */
        public Set<String> used() {
            Set<String> used = new LinkedHashSet<>(title.used());
            used.addAll(body.used());
            parts.values().forEach(part -> used.addAll(part.used()));
            return used;
        }

        /** The title and the text with every placeholder filled. */
        public TemplateText fill(Map<String, Object> data, Language language) {
            Inclusion inclusion = new Inclusion(parts, data, 0);
            return new TemplateText(
                    oneStop(sandbox.render(title, inclusion, language, false).replaceAll("\\s+", " ")),
                    oneStop(sandbox.render(body, inclusion, language, markdown).replaceAll("\n{3,}", "\n\n")));
        }

        /** A name that ends with a full stop, as U.S.A. does, ends the sentence as well. */
        private static String oneStop(String text) {
            return TWO_STOPS.matcher(text).replaceAll(".");
        }
    }

    /** The version in use for this key or of the general set; empty when the language or kind has none. */
    public Optional<Ready> ready(TemplateKey key) {
        return templates.inUse(key).map(version -> ready(key, parsed.of(version, key)));
    }

    /** A text that nobody has saved. @throws RefusedTemplate with line and column of each fault */
    Ready ready(TemplateKey key, TemplateText text) {
        ParsedText unsaved = ParsedText.of(sandbox, key, text);
        parts.check(unsaved, key);
        return ready(key, unsaved);
    }

    private Ready ready(TemplateKey key, ParsedText text) {
        return new Ready(sandbox, key, text, parts.partsOf(text, key));
    }
}
