package org.kalends.events.observance;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of a file of observances. A calendar's recurrences are never spun out, so that they need no bound. */
@ConfigMapping(prefix = "kalends.observances.import")
interface ImportSettings {

    /** The most bytes of one file. */
    @WithDefault("2097152")
    int maxBytes();

    /** How long a file that was only checked is kept for its person. */
    @WithDefault("PT1H")
    Duration keptFor();

    /** The most rows, or events, of one file. */
    @WithDefault("2000")
    int maxRows();
}
