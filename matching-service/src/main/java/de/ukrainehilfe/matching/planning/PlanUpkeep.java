package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Pool;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Mends the last lodging plan while it is reviewed: where needs or homes have come or gone it is planned anew around them,
 * from the kept prices, and what is gone is void. Its certificate stays that of the day it was made.
 */
@ApplicationScoped
class PlanUpkeep {
    private static final int AT_ONCE = 200;

    private final Plans plans;
    private final PlanLines lines;
    private final KeptPrices prices;
    private final Replanning replanning;
    private final Pool pool;
    private final PlanLimits limits;
    private final Clock clock;

    PlanUpkeep(
            Plans plans,
            PlanLines lines,
            KeptPrices prices,
            Replanning replanning,
            Pool pool,
            PlanLimits limits,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.prices = prices;
        this.replanning = replanning;
        this.pool = pool;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(every = "{matching.plan-upkeep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mend() {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            plans.holdLatest(Kind.LODGING, now.minus(limits.pricesHold())).ifPresent(plan -> mend(plan.id(), now));
        });
    }

    private void mend(UUID plan, Instant now) {
        List<UUID> freed = lines.voidGone(plan);
        boolean somethingNew = !lines.unplanned(plan, Kind.LODGING, 1).isEmpty()
                || !prices.unpriced(1).isEmpty();
        if (somethingNew || !freed.isEmpty()) {
            replanning.around(plan, freed, now);
            // who is still without a line must not be proposed to, or has been served otherwise
            pool.needs(lines.unplanned(plan, Kind.LODGING, AT_ONCE))
                    .forEach(need -> lines.append(plan, PlanLine.unserved(need, reason(need))));
        }
    }

    private static String reason(Need need) {
        return need.mayBeProposedTo() ? UnservedCode.TAKEN.name() : PlanResults.MINOR_ALONE;
    }
}
