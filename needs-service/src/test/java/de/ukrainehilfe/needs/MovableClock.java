package de.ukrainehilfe.needs;

import de.ukrainehilfe.defaults.time.SystemClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The service's clock, put forward by a test that cannot wait for days. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;
    private final ZoneId zone = SystemClock.CITY;

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
