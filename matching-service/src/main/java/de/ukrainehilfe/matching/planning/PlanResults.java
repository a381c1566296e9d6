package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.plan.Progress;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps what a solver found. What changed while it was at work is no proposal any more, and is kept as changed. */
@ApplicationScoped
class PlanResults {
    static final String MINOR_ALONE = "MINOR_ALONE";

    private final Plans plans;
    private final PlanLines lines;
    private final KeptPrices prices;
    private final Pool pool;
    private final Matches matches;
    private final Clock clock;

    PlanResults(Plans plans, PlanLines lines, KeptPrices prices, Pool pool, Matches matches, Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.prices = prices;
        this.pool = pool;
        this.matches = matches;
        this.clock = clock;
    }

    /** Both sides of all lines as they are now, and how much of each offer the plan has used so far. */
    private record Now(
            Map<UUID, Need> needs,
            Map<UUID, Demand> demands,
            Map<UUID, Offer> offers,
            Map<UUID, List<Appointment>> bookings,
            Map<UUID, Integer> used,
            Instant at) {}

    @Transactional
    public void keep(UUID plan, Draft draft, List<Need> alone, PlanStatus how) {
        Now now = now(draft.lines());
        List<PlanLine> kept = new ArrayList<>();
        alone.forEach(need -> kept.add(line(kept.size(), LineState.UNSERVED, Draft.Line.unserved(need, MINOR_ALONE))));
        draft.lines().forEach(line -> kept.add(line(kept.size(), state(line, now), line)));
        lines.add(plan, kept);
        prices.keep(plan, draft.prices(), now.at());
        Certificate proof = draft.certificate();
        plans.stands(plan, new Progress(100, proof.objective(), proof.bound(), Duration.ZERO));
        plans.end(plan, how, clock.instant());
    }

    private Now now(List<Draft.Line> draft) {
        List<Need> needs = pool.needs(
                draft.stream().map(line -> line.need().id()).distinct().toList());
        List<Offer> offers = pool.offers(draft.stream()
                .map(Draft.Line::offer)
                .filter(Objects::nonNull)
                .map(Offer::id)
                .distinct()
                .toList());
        return new Now(
                by(needs, Need::id),
                matches.demands(needs),
                by(offers, Offer::id),
                matches.bookingsOf(offers.stream().map(Offer::id).toList()),
                new HashMap<>(),
                clock.instant());
    }

    private static LineState state(Draft.Line line, Now now) {
        Need need = now.needs().get(line.need().id());
        boolean sameNeed = need != null
                && need.mayBeProposedTo()
                && need.factsVersion() == line.need().factsVersion();
        if (line.offer() == null) {
            return sameNeed ? LineState.UNSERVED : LineState.CHANGED;
        }
        Offer offer = now.offers().get(line.offer().id());
        boolean sameOffer = offer != null
                && offer.isOpen()
                && offer.factsVersion() == line.offer().factsVersion();
        return sameNeed && sameOffer && stillFits(line, need, offer, now) ? LineState.OPEN : LineState.CHANGED;
    }

    private static boolean stillFits(Draft.Line line, Need need, Offer offer, Now now) {
        int used = offer.isCounted() ? now.used().getOrDefault(offer.id(), 0) : 0;
        Offer left = offer.keeping(-used);
        boolean fits = HardRules.allow(new Pair(
                left,
                need,
                now.demands().get(need.id()).missing(),
                line.quantity(),
                now.bookings().getOrDefault(offer.id(), List.of()),
                now.at()));
        if (fits) {
            now.used().merge(offer.id(), line.quantity(), Integer::sum);
        }
        return fits;
    }

    private static PlanLine line(int number, LineState state, Draft.Line line) {
        Offer offer = line.offer();
        return new PlanLine(
                number + 1,
                state,
                line.need().id(),
                line.need().reference(),
                offer == null ? null : offer.id(),
                offer == null ? null : offer.reference(),
                line.quantity(),
                line.points(),
                line.price(),
                line.reason(),
                null);
    }

    private static <T> Map<UUID, T> by(Collection<T> records, Function<T, UUID> id) {
        return records.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
