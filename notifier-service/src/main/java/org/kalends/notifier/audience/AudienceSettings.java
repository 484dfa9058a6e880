package org.kalends.notifier.audience;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of what may be brought in at once. Bytes are bounded by {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "kalends.audience")
public interface AudienceSettings {

    /** The most rows of one list. */
    @WithDefault("50000")
    int maxRows();

    /** How many subscribers a page shows. */
    @WithDefault("50")
    int pageSize();
}
