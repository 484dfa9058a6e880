package org.kalends.content.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The templates of every occasion. */
@ApplicationScoped
public class Templates implements PanacheRepositoryBase<Template, UUID> {

    Optional<Template> of(TemplateKey key) {
        return find(
                        "occasion = ?1 and stepKind = ?2 and locale = ?3 and channelKind = ?4",
                        key.occasion(),
                        key.stepKind(),
                        key.locale(),
                        key.channelKind())
                .firstResultOptional();
    }

    /** The newest version for this key, or else of the general set. */
    Optional<TemplateVersion> newest(TemplateKey key) {
        return of(key).or(() -> of(new TemplateKey(Template.GENERAL, key.stepKind(), key.locale(), key.channelKind())))
                .map(Template::newest);
    }

    List<Template> all() {
        return list("order by occasion, stepKind, locale, channelKind");
    }
}
