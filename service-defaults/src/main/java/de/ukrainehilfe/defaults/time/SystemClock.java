package de.ukrainehilfe.defaults.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of a service; a test produces another bean of the type. */
public class SystemClock {
    /** Days begin and weeks are counted where the city is. */
    public static final ZoneId CITY = ZoneId.of("Europe/Berlin");

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.system(CITY);
    }
}
