package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.search.SearchRequests;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;

/** The other proposals of a pair that was approved: those that can no longer come true make room for the next best. */
@ApplicationScoped
class Rivals {
    private final Pool pool;
    private final Matches matches;
    private final Ledger ledger;
    private final SearchRequests searches;

    Rivals(Pool pool, Matches matches, Ledger ledger, SearchRequests searches) {
        this.pool = pool;
        this.matches = matches;
        this.ledger = ledger;
        this.searches = searches;
    }

    /** Cancels what no longer fits beside the match that has just been approved. */
    void yieldTo(Held approved) {
        Need need = approved.need();
        Offer offer = pool.offer(approved.offer().id()).orElseThrow();
        int missing = matches.demand(need).missing();
        for (Match rival : matches.holdProposals(offer.id(), need.id())) {
            if (rival.needId().equals(need.id()) && rival.quantity() > missing) {
                ledger.cancel(rival, CancelReason.NEED_SERVED);
            } else if (rival.offerId().equals(offer.id()) && isTaken(offer, rival, approved.match())) {
                ledger.cancel(rival, CancelReason.OFFER_TAKEN);
            }
        }
        searches.add(Side.NEED, need.id());
        if (offer.remaining() > 0) {
            searches.add(Side.OFFER, offer.id());
        }
    }

    private static boolean isTaken(Offer offer, Match rival, Match approved) {
        Appointment wanted = rival.appointment();
        return rival.quantity() > offer.remaining()
                || wanted != null && approved.appointment() != null && wanted.overlaps(approved.appointment());
    }
}
