package org.kalends.events.calendar;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the calendar is told outside. */
@ConfigMapping(prefix = "kalends.calendar")
interface CalendarSettings {

    /** The origin under which everybody reaches Kalends; its host is part of each entry's uid, which stays for good. */
    @WithDefault("${kalends.public-url:http://localhost:8080}")
    URI publicUrl();

    /** How long what is gone from a feed is told as cancelled. */
    @WithDefault("P30D")
    Duration withdrawnFor();

    /** Where a feed is read; {@code ending} is {@code ics} or {@code json}. */
    default URI feed(Secret secret, String ending) {
        return publicUrl().resolve("/events/feeds/" + secret.text() + "/kalends." + ending);
    }
}
