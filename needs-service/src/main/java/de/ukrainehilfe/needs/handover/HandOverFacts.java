package de.ukrainehilfe.needs.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * A hand-over as everybody may know it.
 *
 * @param reference of the need
 * @param giver who looks after the need when it is asked; null is the city
 * @param taker who shall look after it; null is the city
 * @param answerBy null where there was nobody to ask
 */
public record HandOverFacts(
        UUID id,
        long version,
        String reference,
        UUID needId,
        Way way,
        String giver,
        String taker,
        HandOverStatus status,
        Instant answerBy) {}
