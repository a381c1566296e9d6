package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.proposal.SameHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks once at everything that is open. */
@ApplicationScoped
class Snapshots {
    private final Pool pool;
    private final Matches matches;
    private final SameHelper sameHelper;
    private final Clock clock;

    Snapshots(Pool pool, Matches matches, SameHelper sameHelper, Clock clock) {
        this.pool = pool;
        this.matches = matches;
        this.sameHelper = sameHelper;
        this.clock = clock;
    }

    @Transactional
    public Snapshot of(Kind kind) {
        List<Need> open = pool.openNeeds(kind);
        List<Offer> offers = pool.openOffers(kind).stream()
                .filter(offer -> offer.remaining() > 0)
                .toList();
        Map<UUID, Demand> demands = matches.demands(open);
        List<Need> needs = open.stream()
                .filter(need -> need.mayBeProposedTo() && demands.get(need.id()).missing() > 0)
                .toList();
        List<Need> alone = open.stream().filter(need -> !need.mayBeProposedTo()).toList();
        Map<UUID, List<Appointment>> bookings =
                matches.bookingsOf(offers.stream().map(Offer::id).toList());
        return new Snapshot(
                needs,
                alone,
                offers,
                demands,
                matches.refusedPairs(kind),
                sameHelper.offersKnown(kind),
                bookings,
                clock.instant());
    }
}
