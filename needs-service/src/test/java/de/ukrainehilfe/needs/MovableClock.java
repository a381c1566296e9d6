package de.ukrainehilfe.needs;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.local.ForwardClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** The service's clock, put forward by a test that cannot wait for days. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends ForwardClock {
    public MovableClock() {
        super(SystemClock.CITY);
    }
}
