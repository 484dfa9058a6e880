package org.kalends.content.template;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows templates and what changed between their versions. */
@ApplicationScoped
public class TemplateReading {

    private final Templates templates;

    @Inject
    TemplateReading(Templates templates) {
        this.templates = templates;
    }

    /** In the order of their files. */
    @Transactional
    List<TemplateLine> lines() {
        return templates.lines();
    }

    @Transactional
    TemplateView view(UUID id) {
        return TemplateView.of(required(id));
    }

    @Transactional
    TemplateView view(TemplateKey key) {
        return TemplateView.of(templates.of(key).orElseThrow(() -> new NoSuchTemplate(TemplateFile.path(key))));
    }

    /** The same template in other languages. */
    @Transactional
    List<TemplateLine> siblings(TemplateKey key) {
        return templates.lines().stream()
                .filter(line -> line.occasion().equals(key.occasion())
                        && line.stepKind().equals(key.stepKind())
                        && line.channelKind().equals(key.channelKind()))
                .toList();
    }

    /** What a version changed. @param from the number of the version to compare with; 0 for an empty text */
    @Transactional
    List<TemplateDiff.Row> changes(UUID id, int from, int to) {
        Template template = required(id);
        return TemplateDiff.between(text(template, from), text(template, to));
    }

    private static TemplateText text(Template template, int number) {
        return number == 0
                ? new TemplateText("", "")
                : template.version(number).map(TemplateVersion::text).orElseThrow(() -> CannotApprove.missing(number));
    }

    private Template required(UUID id) {
        return templates.findByIdOptional(id).orElseThrow(() -> new NoSuchTemplate(id.toString()));
    }
}
