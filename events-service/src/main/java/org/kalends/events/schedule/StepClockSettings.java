package org.kalends.events.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the step clock works. */
@ConfigMapping(prefix = "kalends.steps")
interface StepClockSettings {

    /** How often it looks for what is due; {@code off} stops it. */
    @WithDefault("1s")
    String every();

    /** How many steps are signalled in one transaction. */
    @WithDefault("200")
    int batch();
}
