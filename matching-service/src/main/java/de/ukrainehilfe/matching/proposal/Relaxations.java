package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts how many more offers would fit if one thing were asked differently: a walk through all that are open. */
@ApplicationScoped
class Relaxations {
    private final Pool pool;
    private final Candidates candidates;
    private final Clock clock;

    Relaxations(Pool pool, Candidates candidates, Clock clock) {
        this.pool = pool;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** By criterion; what would not help is left out. */
    Map<Relaxation, Long> of(Need need, Demand demand) {
        Map<Relaxation, Long> more = new LinkedHashMap<>();
        if (!need.mayBeProposedTo()) {
            return more;
        }
        Instant now = clock.instant();
        List<Offer> open = pool.openOffers(need.kind());
        Map<UUID, List<Appointment>> bookings = candidates.bookings(open);
        List<Offer> others = open.stream()
                .filter(offer -> !fits(offer, need, demand, bookings, now))
                .toList();
        for (Relaxation relaxation : Relaxation.ALL) {
            List<Need> asked = relaxation.relaxed().apply(need).toList();
            long count = others.stream()
                    .filter(offer -> asked.stream().anyMatch(other -> fits(offer, other, demand, bookings, now)))
                    .count();
            if (count > 0) {
                more.put(relaxation, count);
            }
        }
        return more;
    }

    private static boolean fits(
            Offer offer, Need need, Demand demand, Map<UUID, List<Appointment>> bookings, Instant now) {
        return HardRules.allow(Pair.of(
                offer, need, demand.missing(), demand.uncovered(), bookings.getOrDefault(offer.id(), List.of()), now));
    }
}
