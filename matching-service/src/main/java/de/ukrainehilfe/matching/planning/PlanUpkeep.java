package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.proposal.Ranking;
import de.ukrainehilfe.matching.proposal.Ranking.Ranked;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Mends the last lodging plan while it is reviewed: a need that came later gets the best home that is left at the plan's
 * prices, a home that came later goes to the best of those who had none, and what is gone is void. Its certificate stays
 * that of the day it was made.
 */
@ApplicationScoped
class PlanUpkeep {
    private static final int AT_ONCE = 200;

    private final Plans plans;
    private final PlanLines lines;
    private final KeptPrices prices;
    private final Ranking ranking;
    private final Pool pool;
    private final PlanLimits limits;
    private final Clock clock;

    PlanUpkeep(
            Plans plans,
            PlanLines lines,
            KeptPrices prices,
            Ranking ranking,
            Pool pool,
            PlanLimits limits,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.prices = prices;
        this.ranking = ranking;
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
        lines.voidGone(plan);
        pool.needs(lines.unplanned(plan, Kind.LODGING, AT_ONCE)).forEach(need -> place(plan, need));
        pool.offers(prices.unpriced(AT_ONCE)).forEach(offer -> {
            fill(plan, offer);
            prices.keepFree(plan, offer.id(), now);
        });
    }

    private void place(UUID plan, Need need) {
        Optional<Ranked> best = need.mayBeProposedTo() ? firstFree(plan, ranking.offersFor(need)) : Optional.empty();
        String reason = need.mayBeProposedTo() ? UnservedCode.TAKEN.name() : PlanResults.MINOR_ALONE;
        lines.append(plan, best.map(PlanUpkeep::open).orElseGet(() -> unserved(need, reason)));
    }

    private Optional<Ranked> firstFree(UUID plan, List<Ranked> ranked) {
        Map<UUID, Integer> used =
                lines.used(plan, ranked.stream().map(one -> one.offer().id()).toList());
        return ranked.stream()
                .filter(one -> left(one.offer(), used) >= one.quantity())
                .findFirst();
    }

    /** The best of those who had none, as long as there is room. */
    private void fill(UUID plan, Offer offer) {
        for (Ranked one : ranking.needsFor(offer)) {
            Optional<Integer> unserved = lines.unservedLine(plan, one.need().id());
            if (unserved.isPresent() && left(offer, lines.used(plan, List.of(offer.id()))) >= one.quantity()) {
                lines.remove(plan, unserved.get());
                lines.append(plan, open(one));
            }
        }
    }

    private static int left(Offer offer, Map<UUID, Integer> used) {
        return offer.keeping(-used.getOrDefault(offer.id(), 0)).remaining();
    }

    private static PlanLine open(Ranked one) {
        return new PlanLine(
                0,
                LineState.OPEN,
                one.need().id(),
                one.need().reference(),
                one.offer().id(),
                one.offer().reference(),
                one.quantity(),
                one.priced() == null ? 0 : one.priced().worth(),
                one.priced() == null ? 0 : one.priced().price(),
                null,
                null);
    }

    private static PlanLine unserved(Need need, String reason) {
        return new PlanLine(
                0,
                LineState.UNSERVED,
                need.id(),
                need.reference(),
                null,
                null,
                need.details().quantity(),
                0,
                0,
                reason,
                null);
    }
}
