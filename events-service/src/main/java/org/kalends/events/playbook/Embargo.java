package org.kalends.events.playbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A moment, the same for every office, before which nothing may be public.
 *
 * @param until counted from the first day of the occurrence
 * @param zone whose clock it is read on, for example {@code America/New_York}
 */
public record Embargo(LocalPoint until, ZoneId zone) {

    public Instant from(LocalDate day) {
        return until.from(day, BusinessDays.WEEKDAYS).atZone(zone).toInstant();
    }
}
