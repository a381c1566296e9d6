package de.ukrainehilfe.matching.planning;

import java.util.UUID;

/**
 * One line of a plan as coordinators read it.
 *
 * @param text the price in words, or why there is no offer
 */
public record LineView(
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
        String text,
        UUID matchId) {}
