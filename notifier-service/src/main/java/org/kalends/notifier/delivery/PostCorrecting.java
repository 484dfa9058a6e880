package org.kalends.notifier.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;
import org.kalends.layout.problem.Sentence;
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
        long planned = posts.of(publication);
        deliveries
                .untriedPosts(publication)
                .forEach(delivery -> correction.variants().stream()
                        .filter(text -> text.channelKind().equals("social")
                                && text.locale().equals(delivery.locale()))
                        .findFirst()
                        .ifPresent(variant -> correct(delivery, correction, variant, planned)));
    }

    private void correct(Delivery delivery, StatementReleased correction, ReleasedVariant variant, long planned) {
        PlannedPost post = posts.findById(delivery.id());
        Account account = accounts.byKey(post.account());
        String link = texts.link(correction, variant);
        List<String> corrected = texts.posts(account, variant, link);
        if (corrected.size() != planned) {
            delivery.refuse(
                    Sentence.of(
                            "outcome.other-thread",
                            "The correction has another number of posts; publish what is missing by hand"),
                    Remedy.OTHER_TEXT);
            return;
        }
        texts.tooLong(account, corrected)
                .ifPresentOrElse(
                        why -> delivery.refuse(why, Remedy.OTHER_TEXT),
                        () -> posts.correct(
                                delivery.id(), corrected.get(post.part() - 1), post.part() == 1 ? link : null));
    }
}
