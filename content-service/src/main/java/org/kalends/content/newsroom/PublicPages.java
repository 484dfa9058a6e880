package org.kalends.content.newsroom;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.content.prose.Prose;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;

/** The pages that are public. */
@ApplicationScoped
public class PublicPages implements PanacheRepositoryBase<PublicPage, UUID> {

    /** Makes the pages of a release public, in the caller's transaction. */
    public void open(StatementReleased released, PageAddress address) {
        released.variants().stream()
                .filter(variant -> released.pages().containsKey(variant.locale()))
                .filter(variant -> variant.channelKind().equals("page"))
                .forEach(variant -> persist(new PublicPage(released, variant, address, minutes(variant))));
    }

    private static int minutes(ReleasedVariant variant) {
        return new Prose(variant.text()).minutes();
    }

    /** One statement in all its languages, the main one first. */
    List<PublicPage> at(PageAddress address) {
        return list(
                "office = ?1 and year = ?2 and slug = ?3 order by main desc, locale",
                address.office(),
                address.year(),
                address.slug());
    }

    /** The newest first. */
    List<PublicPage> of(String office) {
        return find("office = ?1 order by releasedAt desc, locale", office)
                .page(0, 200)
                .list();
    }

    /** The newest of every office first. */
    List<PublicPage> newest() {
        return find("main = true order by releasedAt desc").page(0, 50).list();
    }
}
