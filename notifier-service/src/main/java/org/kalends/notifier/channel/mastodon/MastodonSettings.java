package org.kalends.notifier.channel.mastodon;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How Mastodon instances are spoken to. */
@ConfigMapping(prefix = "kalends.mastodon")
public interface MastodonSettings {

    /** Characters of a status, as most instances have it. */
    @WithDefault("500")
    int maxCharacters();

    /** What a link counts, whatever its length. */
    @WithDefault("23")
    int charactersPerLink();

    /** Who sees a status: public, unlisted, private, direct. */
    @WithDefault("public")
    String visibility();

    /** The longest wait for an answer. */
    @WithDefault("PT15S")
    Duration timeout();

    /** The longest answer that is read, in bytes. */
    @WithDefault("262144")
    int maxAnswerBytes();
}
