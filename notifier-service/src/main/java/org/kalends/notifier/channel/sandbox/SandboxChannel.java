package org.kalends.notifier.channel.sandbox;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.text.Networks;
import org.kalends.contracts.text.TextRule;
import org.kalends.notifier.PublicSite;
import org.kalends.notifier.channel.AccountRef;
import org.kalends.notifier.channel.Channel;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Post;

/** Posts into our own database. The same delivery again is the same post, for ever. */
@ApplicationScoped
public class SandboxChannel implements Channel {

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final SandboxPosts posts;
    private final PublicSite site;
    private final Clock clock;

    @Inject
    SandboxChannel(SandboxPosts posts, PublicSite site, Clock clock) {
        this.posts = posts;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public TextRule rule(AccountRef account) {
        return Networks.SANDBOX;
    }

    @Override
    public boolean hasThreads() {
        return true;
    }

    @Override
    public Duration repeatable() {
        return FOR_EVER;
    }

    @Override
    public Outcome publish(AccountRef account, Post post) {
        posts.take(account.key(), post, clock.instant());
        return new Outcome.Sent(site.address("/notifier/sandbox/" + account.key() + "/" + post.deliveryId()));
    }
}
