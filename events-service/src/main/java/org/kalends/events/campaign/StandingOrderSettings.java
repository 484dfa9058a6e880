package org.kalends.events.campaign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How standing orders propose campaigns. */
@ConfigMapping(prefix = "kalends.standing-orders")
interface StandingOrderSettings {

    /** How often the calendar is looked at; {@code off} stops it. */
    @WithDefault("1h")
    String every();

    /** How many days before the occurrence its campaign is proposed. */
    @WithDefault("90")
    int daysAhead();
}
