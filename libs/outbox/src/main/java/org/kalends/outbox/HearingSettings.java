package org.kalends.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patiently a message is heard. */
@ConfigMapping(prefix = "kalends.hearing")
public interface HearingSettings {

    /** How many times a message is tried that fails for a reason that will hardly pass, before it is put aside. */
    @WithDefault("3")
    int tries();

    /** The pause before the second try; each further one is twice as long. */
    @WithDefault("PT0.1S")
    Duration pause();

    /** No pause is longer than this. */
    @WithDefault("PT10S")
    Duration longestPause();
}
