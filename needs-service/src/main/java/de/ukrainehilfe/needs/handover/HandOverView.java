package de.ukrainehilfe.needs.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * A hand-over as both sides read it.
 *
 * @param needId null for whoever may not see the need, or not any more
 */
record HandOverView(
        UUID id,
        String reference,
        UUID needId,
        Way way,
        String giver,
        String taker,
        HandOverStatus status,
        Instant askedAt,
        Instant answerBy,
        Instant decidedAt) {}
