package org.kalends.notifier.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.SocialPostPlanned;
import org.kalends.layout.problem.Sentence;
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
        String link = texts.link(release.statement(), variant);
        List<String> posts = texts.posts(account, variant, link);
        Optional<Sentence> tooLong = texts.tooLong(account, posts);
        UUID before = null;
        for (int i = 0; i < posts.size(); i++) {
            Delivery delivery = new Delivery(publication.id(), variant.locale());
            tooLong.ifPresent(why -> delivery.refuse(why, Remedy.OTHER_TEXT));
            SocialPostPlanned planned = new SocialPostPlanned(
                    publication.id(),
                    delivery.id(),
                    account.channel(),
                    account.key(),
                    posts.get(i),
                    i == 0 ? link : null,
                    variant.locale(),
                    before);
            keep(delivery, new PlannedPost(planned, i + 1));
            if (tooLong.isEmpty()) {
                outbox.append(planned);
            }
            before = delivery.id();
        }
        return publication;
    }

    private void keep(Delivery delivery, PlannedPost post) {
        deliveries.persistAndFlush(delivery);
        posts.persist(post);
    }
}
