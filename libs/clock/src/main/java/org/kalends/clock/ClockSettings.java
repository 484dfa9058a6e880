package org.kalends.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How far the clock is shifted. In production neither is set and the clock is the system's. */
@ConfigMapping(prefix = "kalends.clock")
public interface ClockSettings {

    /** A fixed shift from the system's time, ISO 8601, for example {@code -P2DT3H}. */
    Optional<Duration> offset();

    /**
     * A file that holds the shift instead, in the same notation. It is read again whenever it changes, so that a
     * rehearsal moves the clocks of several services at once.
     */
    Optional<Path> file();
}
