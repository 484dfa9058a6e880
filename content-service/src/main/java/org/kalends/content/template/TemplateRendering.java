package org.kalends.content.template;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fills the newest templates. Each version is parsed once. */
@ApplicationScoped
public class TemplateRendering {

    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private final Templates templates;
    private final Sandbox sandbox;
    private final Map<UUID, Ready> ready = new ConcurrentHashMap<>();

    @Inject
    TemplateRendering(Templates templates, Sandbox sandbox) {
        this.templates = templates;
        this.sandbox = sandbox;
    }

    /** A version whose title and body are parsed. */
    public static final class Ready {

        private final Sandbox sandbox;
        private final Sandbox.Parsed title;
        private final Sandbox.Parsed body;
        private final boolean markdown;

        Ready(Sandbox sandbox, TemplateKey key, TemplateText text) {
            Language language = Language.of(key.locale());
            this.sandbox = sandbox;
            this.title = sandbox.parse(text.title(), "title", language);
            this.body = sandbox.parse(text.body(), "body", language);
            this.markdown = key.isMarkdown();
        }

        /** Full names of the facts without which the text is not complete. */
        public Set<String> required() {
            Set<String> required = new LinkedHashSet<>(title.required());
            required.addAll(body.required());
            return required;
        }

        /** Full names of all placeholders that title and text mention. */
        public Set<String> used() {
            Set<String> used = new LinkedHashSet<>(title.used());
            used.addAll(body.used());
            return used;
        }

        /** The title and the text with every placeholder filled. */
        public TemplateText fill(Map<String, Object> data, Language language) {
            return new TemplateText(
                    oneStop(sandbox.render(title, data, language, false).replaceAll("\\s+", " ")),
                    oneStop(sandbox.render(body, data, language, markdown).replaceAll("\n{3,}", "\n\n")));
        }

        /** A name that ends with a full stop, as U.S.A. does, ends the sentence as well. */
        private static String oneStop(String text) {
            return TWO_STOPS.matcher(text).replaceAll(".");
        }
    }

    /** The newest version for this key or of the general set; empty when the language or kind has none. */
    public Optional<Ready> ready(TemplateKey key) {
        return templates
                .newest(key)
                .map(version -> ready.computeIfAbsent(version.id(), id -> new Ready(sandbox, key, version.text())));
    }
}
