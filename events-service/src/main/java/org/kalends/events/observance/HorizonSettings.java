package org.kalends.events.observance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far ahead the others are told of occurrences. */
@ConfigMapping(prefix = "kalends.occurrences")
interface HorizonSettings {

    /** How many calendar years after this one. */
    @WithDefault("3")
    int yearsAhead();

    /** How often to look whether a new year has come into view; {@code off} stops it. */
    @WithDefault("6h")
    String every();
}
