package de.ukrainehilfe.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test puts forward because it cannot wait for days. */
public abstract class ForwardClock extends Clock {
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    protected ForwardClock(ZoneId zone) {
        this.zone = zone;
    }

    public void putForward(Duration by) {
        ahead = ahead.plus(by);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
