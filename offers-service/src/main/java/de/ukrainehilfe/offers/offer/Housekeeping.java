package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.time.SystemClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Forgets what was never confirmed, and ends what has run out. */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    /** As long as the mailed link is valid. */
    static final Duration UNCONFIRMED_KEPT = Duration.ofHours(48);

    private static final int BATCH = 500;

    private final Offers offers;
    private final Steps steps;
    private final Clock clock;

    Housekeeping(Offers offers, Steps steps, Clock clock) {
        this.offers = offers;
        this.steps = steps;
        this.clock = clock;
    }

    /** Contact data and consent go with the offer. */
    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forgetUnconfirmed() {
        long forgotten = offers.forgetUnconfirmedBefore(clock.instant().minus(UNCONFIRMED_KEPT));
        if (forgotten > 0) {
            LOG.infof("%d offers were never confirmed and are forgotten", forgotten);
        }
    }

    /** An offer holds through its last day. */
    @Scheduled(every = "10m", delayed = "1m")
    void endExpired() {
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.CITY));
        List<UUID> ended;
        do {
            ended = offers.endedBefore(today, BATCH);
            ended.forEach(steps::expire);
        } while (ended.size() == BATCH);
    }
}
