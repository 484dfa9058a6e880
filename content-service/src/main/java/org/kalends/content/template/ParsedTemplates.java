package org.kalends.content.template;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Versions of templates, parsed. A version never changes, so each is parsed once by each replica. */
@ApplicationScoped
public class ParsedTemplates {

    /** More versions than an installation uses at a time; beyond, all are parsed anew. */
    private static final int MOST = 5_000;

    private final Sandbox sandbox;
    private final Counter parses;
    private final Map<UUID, ParsedText> known = new ConcurrentHashMap<>();

    @Inject
    ParsedTemplates(Sandbox sandbox, MeterRegistry meters) {
        this.sandbox = sandbox;
        this.parses = Counter.builder("kalends.template.parses")
                .description("Versions of templates that were parsed")
                .register(meters);
    }

    /** @throws RefusedTemplate when it was saved before a rule that it breaks */
    ParsedText of(TemplateVersion version, TemplateKey key) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(version.id(), id -> {
            parses.increment();
            return ParsedText.of(sandbox, key, version.text());
        });
    }
}
