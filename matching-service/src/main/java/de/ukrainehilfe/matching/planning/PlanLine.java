package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import java.util.UUID;

/**
 * One stored line of a plan.
 *
 * @param offerId null where the need is not served
 * @param reason why it is not served, or why it was dropped, as a code
 * @param matchId what came of it
 */
record PlanLine(
        int line,
        LineState state,
        UUID needId,
        String needReference,
        UUID offerId,
        String offerReference,
        int quantity,
        long points,
        long price,
        String reason,
        UUID matchId) {
    /** A proposal that has no number yet. */
    static PlanLine open(Need need, Offer offer, int quantity, long points, long price) {
        return new PlanLine(
                0,
                LineState.OPEN,
                need.id(),
                need.reference(),
                offer.id(),
                offer.reference(),
                quantity,
                points,
                price,
                null,
                null);
    }

    /** Likewise, of a need without an offer. */
    static PlanLine unserved(Need need, String reason) {
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

    /** The same in another place. */
    PlanLine at(int number) {
        return new PlanLine(
                number,
                state,
                needId,
                needReference,
                offerId,
                offerReference,
                quantity,
                points,
                price,
                reason,
                matchId);
    }
}
