package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** A local date and time in a zone: the truth about when. The instant follows from it. */
public record LocalMoment(LocalDateTime at, ZoneId zone) {

    /**
     * The instant of this moment by the zone's rules as they are known now. A time that the clocks skip becomes the first
     * valid minute after the gap; of a time that comes twice it is the earlier.
     */
    public Instant instant() {
        ZoneOffsetTransition transition = zone.getRules().getTransition(at);
        boolean skipped = transition != null && transition.isGap();
        return skipped
                ? transition.getInstant()
                : at.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
