package de.ukrainehilfe.needs.need;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whose need it was and what they wrote is of no use any more some time after; that there was a need counts for ever. */
@ApplicationScoped
public class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final int BATCH = 500;

    private final Needs needs;
    private final Period kept;
    private final Clock clock;

    Forgetting(Needs needs, @ConfigProperty(name = "needs.person-kept") Period kept, Clock clock) {
        this.needs = needs;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "2m")
    public void forgetEnded() {
        int forgotten;
        do {
            forgotten = QuarkusTransaction.requiringNew().call(this::batch);
            LOG.debugf("%d persons behind closed needs are forgotten", forgotten);
        } while (forgotten == BATCH);
    }

    private int batch() {
        Instant limit = clock.instant().atZone(clock.getZone()).minus(kept).toInstant();
        List<Need> ended = needs.ofPersonsEndedBefore(limit, BATCH);
        ended.forEach(Need::forget);
        return ended.size();
    }
}
