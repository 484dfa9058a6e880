package org.kalends.notifier.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.channel.Account;
import org.kalends.notifier.channel.Accounts;
import org.kalends.notifier.channel.Remedy;

/**
 * Gives posts that were never tried their corrected text. One that was tried keeps its text: should the network have it
 * already, a repeat must be the same post.
 */
@ApplicationScoped
class PostCorrecting {

    private final Deliveries deliveries;
    private final PlannedPosts posts;
    private final Accounts accounts;
    private final PostTexts texts;

    @Inject
    PostCorrecting(Deliveries deliveries, PlannedPosts posts, Accounts accounts, PostTexts texts) {
        this.deliveries = deliveries;
        this.posts = posts;
        this.accounts = accounts;
        this.texts = texts;
    }

    void correct(UUID publication, StatementReleased correction) {
        List<Delivery> untried = deliveries.untriedPosts(publication);
        untried.forEach(delivery -> correction.variants().stream()
                .filter(text ->
                        text.channelKind().equals("social") && text.locale().equals(delivery.locale()))
                .findFirst()
                .ifPresent(variant -> {
                    String link = texts.link(correction, variant);
                    String text = texts.text(variant, link);
                    Account account =
                            accounts.byKey(posts.findById(delivery.id()).account());
                    texts.tooLong(account, text)
                            .ifPresentOrElse(
                                    why -> delivery.refuse(why, Remedy.OTHER_TEXT),
                                    () -> posts.correct(delivery.id(), text, link));
                }));
    }
}
