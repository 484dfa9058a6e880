package org.kalends.events.schedule;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the step clock works. The durations are of real time, but for {@code missedAfter}: a shifted clock does not change them. */
@ConfigMapping(prefix = "kalends.steps")
interface StepClockSettings {

    /** The longest wait between two looks at the time, for example {@code 1s}; {@code off} stops the clock. */
    @WithDefault("1s")
    String every();

    /** How many steps are signalled in one transaction. */
    @WithDefault("1000")
    int batch();

    /** How late a step may be signalled and still count as in time. A later one follows its late policy. */
    @WithDefault("PT5M")
    Duration missedAfter();
}
