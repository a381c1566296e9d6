package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.time.SystemClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final Erasure erasure;
    private final Period kept;
    private final Clock clock;

    Housekeeping(
            Offers offers,
            Steps steps,
            Erasure erasure,
            @ConfigProperty(name = "offers.person-kept") Period kept,
            Clock clock) {
        this.kept = kept;
        this.offers = offers;
        this.steps = steps;
        this.erasure = erasure;
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

    /** Who it was and what they wrote is of no use any more some time after; that there was an offer counts for ever. */
    @Scheduled(every = "6h", delayed = "2m")
    void forgetEnded() {
        Instant limit = clock.instant().atZone(SystemClock.CITY).minus(kept).toInstant();
        List<UUID> ended;
        do {
            ended = offers.ofPersonsEndedBefore(limit, BATCH);
            ended.forEach(erasure::erase);
        } while (ended.size() == BATCH);
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
