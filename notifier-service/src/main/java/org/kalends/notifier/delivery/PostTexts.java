package org.kalends.notifier.delivery;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.PublicSite;
import org.kalends.notifier.channel.Account;
import org.kalends.notifier.channel.Channels;

/** What a post says, character for character, and whether its network takes that much. */
@ApplicationScoped
class PostTexts {

    private final Channels channels;
    private final PublicSite site;

    @Inject
    PostTexts(Channels channels, PublicSite site) {
        this.channels = channels;
        this.site = site;
    }

    /** The page that the post links to; null when there is none in its language. */
    String link(StatementReleased statement, ReleasedVariant variant) {
        String path = statement.pages() == null ? null : statement.pages().get(variant.locale());
        return path == null ? null : site.address(path);
    }

    /** The text with its link. */
    String text(ReleasedVariant variant, String link) {
        return link == null || variant.text().contains(link) ? variant.text() : variant.text() + "\n\n" + link;
    }

    /** Why the network would refuse it; empty when it would not for its length. */
    Optional<Sentence> tooLong(Account account, String text) {
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
