package org.kalends.notifier.channel;

import java.time.Duration;

import org.kalends.contracts.text.TextRule;

/** A network on which an account of ours can post. One class for each; nothing else knows the network. */
public interface Channel {

    /** The name it has in accounts and messages, for example {@code mastodon}. */
    String name();

    /** How the network counts a post on this account, and how long it may be. */
    TextRule rule(AccountRef account);

    /** Whether a post can answer an earlier one, so that posts make a thread. */
    default boolean hasThreads() {
        return false;
    }

    /** For how long after the first try the same post may be sent again without appearing twice; zero when never. */
    Duration repeatable();

    /** Posts once. Never throws for anything that the network does: each answer, and no answer, is an outcome. */
    Outcome publish(AccountRef account, Post post);
}
