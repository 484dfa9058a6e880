package org.kalends.notifier.delivery;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.SocialPostPlanned;
import org.kalends.notifier.channel.Account;
import org.kalends.notifier.channel.Remedy;
import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Publications;
import org.kalends.notifier.publication.Release;
import org.kalends.outbox.Outbox;

/** Plans the post on one account. */
@ApplicationScoped
class PostPlanner {

    private final Publications publications;
    private final Deliveries deliveries;
    private final PlannedPosts posts;
    private final Outbox outbox;
    private final PostTexts texts;

    @Inject
    PostPlanner(Publications publications, Deliveries deliveries, PlannedPosts posts, Outbox outbox, PostTexts texts) {
        this.publications = publications;
        this.deliveries = deliveries;
        this.posts = posts;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** The publication; empty when the statement has no text for social channels. */
    Optional<Publication> plan(Release release, Account account) {
        return Languages.of(release.statement(), "social")
                .best(account.locale())
                .map(variant -> plan(release, account, variant));
    }

    private Publication plan(Release release, Account account, ReleasedVariant variant) {
        Publication publication = publications.open(release, account.channel(), account.key());
        Delivery delivery = new Delivery(publication.id(), variant.locale());
        SocialPostPlanned planned = planned(release, account, variant, delivery);
        texts.tooLong(account, planned.text()).ifPresent(why -> delivery.refuse(why, Remedy.OTHER_TEXT));
        deliveries.persistAndFlush(delivery);
        posts.persist(new PlannedPost(planned));
        if (delivery.reason() == null) {
            outbox.append(planned);
        }
        return publication;
    }

    private SocialPostPlanned planned(Release release, Account account, ReleasedVariant variant, Delivery delivery) {
        String link = texts.link(release.statement(), variant);
        return new SocialPostPlanned(
                delivery.publicationId(),
                delivery.id(),
                account.channel(),
                account.key(),
                texts.text(variant, link),
                link,
                variant.locale());
    }
}
