package org.kalends.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The system's clock, moved by a shift that may change while it runs. Its own zone is UTC; zones are parameters. */
public final class ShiftableClock extends Clock {

    private final Clock base;
    private volatile Supplier<Duration> shift;

    /** @param shift how far from the system's time; asked at each reading */
    public ShiftableClock(Supplier<Duration> shift) {
        this(Clock.systemUTC(), shift);
    }

    /**
     * A clock that is not this machine's.
     *
     * @param base what is shifted
     * @param shift how far from it; asked at each reading
     */
    public ShiftableClock(Clock base, Supplier<Duration> shift) {
        this.base = base;
        this.shift = shift;
    }

    /** Shifts the clock so that it shows this instant now; it runs on from there. */
    public void shiftTo(Instant instant) {
        Duration fixed = Duration.between(base.instant(), instant);
        shift = () -> fixed;
    }

    /** The shift at this moment. */
    public Duration shift() {
        return shift.get();
    }

    @Override
    public Instant instant() {
        return base.instant().plus(shift.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftableClock(base.withZone(zone), shift);
    }
}
