package de.ukrainehilfe.offers.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Validation tells the time by the service's clock. */
@ApplicationScoped
class ServiceClock implements ClockProvider {
    private final Clock clock;

    ServiceClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
