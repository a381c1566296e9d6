package de.ukrainehilfe.matching.planning;

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
