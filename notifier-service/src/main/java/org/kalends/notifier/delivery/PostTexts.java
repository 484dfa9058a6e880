package org.kalends.notifier.delivery;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.text.SocialText;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.PublicSite;
import org.kalends.notifier.channel.Account;
import org.kalends.notifier.channel.Channel;
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

    /** The posts of a thread where the network has threads, else the one post. */
    List<String> posts(Account account, ReleasedVariant variant, String link) {
        boolean threads =
                channels.named(account.channel()).filter(Channel::hasThreads).isPresent();
        return threads && variant.thread() != null
                ? variant.thread()
                : List.of(new SocialText(variant.text(), link).whole());
    }

    /** Why the network would refuse one of them; empty when it would not for its length. */
    Optional<Sentence> tooLong(Account account, List<String> posts) {
        return channels.named(account.channel())
                .map(channel -> channel.rule(account.ref()))
                .flatMap(rule -> posts.stream()
                        .filter(post -> !rule.fits(post))
                        .map(rule::tightest)
                        .findFirst())
                .map(length -> Sentence.of(
                        "outcome.too-long",
                        "{0,plural,one{# character}other{# characters}} of at most {1}",
                        length.count(),
                        length.limit()));
    }
}
