package org.kalends.notifier.delivery;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.SocialPostPlanned;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.PublicSite;
import org.kalends.notifier.channel.Account;
import org.kalends.notifier.channel.Channels;
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
    private final Channels channels;
    private final Outbox outbox;
    private final PublicSite site;

    @Inject
    PostPlanner(
            Publications publications,
            Deliveries deliveries,
            PlannedPosts posts,
            Channels channels,
            Outbox outbox,
            PublicSite site) {
        this.publications = publications;
        this.deliveries = deliveries;
        this.posts = posts;
        this.channels = channels;
        this.outbox = outbox;
        this.site = site;
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
        tooLong(account, planned.text()).ifPresent(why -> delivery.refuse(why, Remedy.OTHER_TEXT));
        deliveries.persistAndFlush(delivery);
        posts.persist(new PlannedPost(planned));
        if (delivery.reason() == null) {
            outbox.append(planned);
        }
        return publication;
    }

    private SocialPostPlanned planned(Release release, Account account, ReleasedVariant variant, Delivery delivery) {
        String path = release.statement().pages() == null
                ? null
                : release.statement().pages().get(variant.locale());
        String link = path == null ? null : site.address(path);
        String text = link == null || variant.text().contains(link) ? variant.text() : variant.text() + "\n\n" + link;
        return new SocialPostPlanned(
                delivery.publicationId(),
                delivery.id(),
                account.channel(),
                account.key(),
                text,
                link,
                variant.locale());
    }

    private Optional<Sentence> tooLong(Account account, String text) {
        return channels.named(account.channel())
                .map(channel -> channel.limit(account.ref()))
                .filter(limit -> !limit.allows(text))
                .map(limit -> Sentence.of(
                        "outcome.too-long",
                        "{0,plural,one{# character}other{# characters}} of at most {1}",
                        limit.count(text),
                        limit.characters()));
    }
}
