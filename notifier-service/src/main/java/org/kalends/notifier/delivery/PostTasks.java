package org.kalends.notifier.delivery;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.notifier.channel.Accounts;
import org.kalends.notifier.channel.Channel;
import org.kalends.notifier.channel.Channels;
import org.kalends.notifier.publication.Aftermaths;
import org.kalends.notifier.publication.Publications;

/** Looks up what a post says, and where it goes, at the last moment. */
@ApplicationScoped
class PostTasks {

    private final PlannedPosts posts;
    private final Publications publications;
    private final Aftermaths aftermaths;
    private final Deliveries deliveries;
    private final Accounts accounts;
    private final Channels channels;

    @Inject
    PostTasks(
            PlannedPosts posts,
            Publications publications,
            Aftermaths aftermaths,
            Deliveries deliveries,
            Accounts accounts,
            Channels channels) {
        this.posts = posts;
        this.publications = publications;
        this.aftermaths = aftermaths;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.channels = channels;
    }

    /** Whether its statement was taken back, so that it is not to be sent. */
    boolean isRetracted(Delivery delivery) {
        return aftermaths.isRetracted(
                publications.findById(delivery.publicationId()).statementId());
    }

    Channel channel(Delivery delivery) {
        return channels.named(posts.findById(delivery.id()).channel()).orElseThrow();
    }

    PostTask task(Delivery delivery) {
        PlannedPost planned = posts.findById(delivery.id());
        return new PostTask(
                delivery.id(),
                delivery.fence(),
                channel(delivery),
                accounts.byKey(planned.account()).ref(),
                planned.post(delivery.locale(), earlier(planned).orElse(null)));
    }

    /** The address of the post before it; where a person could not give that, of the nearest one before. */
    private Optional<String> earlier(PlannedPost planned) {
        Optional<UUID> before = planned.replyTo();
        return before.flatMap(id -> Optional.ofNullable(deliveries.findById(id).remoteUrl()))
                .or(() -> before.flatMap(id -> earlier(posts.findById(id))));
    }
}
