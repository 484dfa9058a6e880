package org.kalends.notifier.delivery;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How deliveries are worked off. */
@ConfigMapping(prefix = "kalends.delivery")
public interface DeliverySettings {

    /** How many mails a chunk holds: the unit that a worker claims. */
    @WithDefault("100")
    int chunkSize();

    /**
     * How long a worker may be silent before another takes over, in real time. Longer than the longest call, or a slow
     * server looks like a dead worker.
     */
    @WithDefault("PT45S")
    Duration lease();

    /** How often workers look for work. */
    @WithDefault("PT0.5S")
    Duration look();
}
