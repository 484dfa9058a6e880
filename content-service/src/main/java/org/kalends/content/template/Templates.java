package org.kalends.content.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The templates of every occasion. */
@ApplicationScoped
public class Templates implements PanacheRepositoryBase<Template, UUID> {

    /** The channel kind of a part that serves every kind. */
    private static final String ANY = "any";

    Optional<Template> of(TemplateKey key) {
        return find(
                        "occasion = ?1 and stepKind = ?2 and locale = ?3 and channelKind = ?4",
                        key.occasion(),
                        key.stepKind(),
                        key.locale(),
                        key.channelKind())
                .firstResultOptional();
    }

    /**
     * The version in use for this key: in its own locale or its language, for its occasion or of the general set, in this
     * order. A part serves any kind of channel for which there is none of its own.
     */
    Optional<TemplateVersion> inUse(TemplateKey key) {
        String occasion = key.isPart() ? TemplateKey.PARTS : Template.GENERAL;
        String kind = key.isPart() ? ANY : key.channelKind();
        return find(
                        "approved > 0 and stepKind = ?1 and occasion in (?2, ?3) and locale in (?4, ?5)"
                                + " and channelKind in (?6, ?7)",
                        key.stepKind(),
                        key.occasion(),
                        occasion,
                        key.locale(),
                        key.language(),
                        key.channelKind(),
                        kind)
                .list()
                .stream()
                .min(Comparator.comparing(
                                (Template found) -> !found.key().occasion().equals(key.occasion()))
                        .thenComparing(found -> !found.key().channelKind().equals(key.channelKind()))
                        .thenComparing(found -> !found.key().locale().equals(key.locale())))
                .flatMap(Template::inUse);
    }

    /** The names of the parts in a language. */
    List<String> partNames(String language) {
        return list("occasion = ?1 and (locale = ?2 or locale like ?3)", TemplateKey.PARTS, language, language + "-%")
                .stream()
                .map(template -> template.key().stepKind())
                .distinct()
                .toList();
    }

    /** Each with its newest version, in the order of their files. */
    List<TemplateLine> lines() {
        return getEntityManager().createQuery("""
                        select new org.kalends.content.template.TemplateLine(t.id, t.occasion, t.stepKind, t.locale,
                          t.channelKind, v.number, t.approved, v.title, v.author, v.savedAt)
                        from TemplateVersion v join v.template t
                        where v.number = (select max(w.number) from TemplateVersion w where w.template = t)
                        order by t.occasion, t.stepKind, t.locale, t.channelKind""", TemplateLine.class).getResultList();
    }

    List<Template> all() {
        return list("order by occasion, stepKind, locale, channelKind");
    }
}
