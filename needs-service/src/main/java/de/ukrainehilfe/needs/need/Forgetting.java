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
    private final Period keptAfterTransfer;
    private final Clock clock;

    Forgetting(
            Needs needs,
            @ConfigProperty(name = "needs.person-kept") Period kept,
            @ConfigProperty(name = "needs.person-kept-after-transfer") Period keptAfterTransfer,
            Clock clock) {
        this.needs = needs;
        this.kept = kept;
        this.keptAfterTransfer = keptAfterTransfer;
        this.clock = clock;
    }

    /** The day on which the person behind the need is forgotten; null while it is not over. */
    public Instant forgetsAt(Need need) {
        return need.status().isOver()
                ? need.endedAt()
                        .atZone(clock.getZone())
                        .plus(kept(need.status()))
                        .toInstant()
                : null;
    }

    @Scheduled(every = "6h", delayed = "2m")
    public void forgetEnded() {
        forgetAll(NeedStatus.CLOSED);
        forgetAll(NeedStatus.TRANSFERRED);
    }

    private void forgetAll(NeedStatus ended) {
        int forgotten;
        do {
            forgotten = QuarkusTransaction.requiringNew().call(() -> batch(ended));
            LOG.debugf("%d persons behind needs that are %s are forgotten", forgotten, ended);
        } while (forgotten == BATCH);
    }

    private int batch(NeedStatus how) {
        Instant limit = clock.instant().atZone(clock.getZone()).minus(kept(how)).toInstant();
        List<Need> ended = needs.ofPersonsEndedBefore(how, limit, BATCH);
        ended.forEach(needs::erase);
        return ended.size();
    }

    private Period kept(NeedStatus how) {
        return how == NeedStatus.TRANSFERRED ? keptAfterTransfer : kept;
    }
}
