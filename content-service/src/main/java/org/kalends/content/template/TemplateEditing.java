package org.kalends.content.template;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.identity.CurrentPerson;

/** Saves what people write as new versions, and puts versions to use. */
@ApplicationScoped
public class TemplateEditing {

    private final Templates templates;
    private final TemplateRendering rendering;
    private final Clock clock;
    private final CurrentPerson person;

    @Inject
    TemplateEditing(Templates templates, TemplateRendering rendering, Clock clock, CurrentPerson person) {
        this.templates = templates;
        this.rendering = rendering;
        this.clock = clock;
        this.person = person;
    }

    /**
     * Saves a version, a draft until somebody approves it.
     *
     * @param base the number of the version that it was written on; 0 for a new template
     * @return whether there is a new version: the text of the newest one makes none
     * @throws RefusedTemplate with line and column of each fault; nothing is saved then
     * @throws ChangedTemplate when somebody saved in between
     */
    @Transactional
    boolean save(TemplateKey key, int base, TemplateText text) {
        Template template = templates.of(key).orElseGet(() -> new Template(key));
        int newest = template.versions().size();
        if (base != newest) {
            throw new ChangedTemplate(base, newest);
        }
        return save(template, text);
    }

    /** Saves a version over whichever is the newest. */
    @Transactional
    boolean bring(TemplateKey key, TemplateText text) {
        return save(templates.of(key).orElseGet(() -> new Template(key)), text);
    }

    @Transactional
    void approve(UUID id, int number) {
        required(id).approve(number, me(), clock.instant());
    }

    private boolean save(Template template, TemplateText text) {
        rendering.ready(template.key(), text);
        boolean added = template.save(text, me(), clock.instant());
        templates.persist(template);
        return added;
    }

    private TemplateAuthor me() {
        return new TemplateAuthor(person.id(), person.name());
    }

    private Template required(UUID id) {
        return templates.findByIdOptional(id).orElseThrow(() -> new NoSuchTemplate(id));
    }
}
