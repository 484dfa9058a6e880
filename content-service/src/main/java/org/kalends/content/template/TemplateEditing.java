package org.kalends.content.template;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.identity.CurrentPerson;
import org.kalends.layout.Moments;

/** Shows templates, and saves what people write as new versions. */
@ApplicationScoped
public class TemplateEditing {

    private final Templates templates;
    private final Sandbox sandbox;
    private final Clock clock;
    private final CurrentPerson person;
    private final Moments moments;

    @Inject
    TemplateEditing(Templates templates, Sandbox sandbox, Clock clock, CurrentPerson person, Moments moments) {
        this.templates = templates;
        this.sandbox = sandbox;
        this.clock = clock;
        this.person = person;
        this.moments = moments;
    }

    @Transactional
    List<TemplateView> all() {
        return templates.all().stream().map(this::view).toList();
    }

    @Transactional
    TemplateView view(UUID id) {
        return view(required(id));
    }

    /** @throws RefusedTemplate with line and column of each fault; nothing is saved then */
    @Transactional
    void save(UUID id, TemplateText text) {
        Template template = required(id);
        Language language = Language.of(template.key().locale());
        sandbox.parse(text.title(), "title", language);
        sandbox.parse(text.body(), "body", language);
        template.save(text, person.name(), clock.instant());
    }

    private Template required(UUID id) {
        return templates.findByIdOptional(id).orElseThrow(() -> new NoSuchTemplate(id));
    }

    private TemplateView view(Template template) {
        return new TemplateView(
                template.id(),
                template.key(),
                template.newest().text(),
                template.versions().reversed().stream()
                        .map(v -> new TemplateView.Saved(
                                v.number(),
                                v.author(),
                                moments.date(v.savedAt()
                                        .atZone(java.time.ZoneOffset.UTC)
                                        .toLocalDate())))
                        .toList());
    }
}
