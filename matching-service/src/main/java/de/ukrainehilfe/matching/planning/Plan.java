package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.pool.Kind;
import java.time.Instant;
import java.util.UUID;

/**
 * One plan as it is known to all instances.
 *
 * @param endedAt null while it runs
 * @param bound null before the first is proven
 */
record Plan(
        UUID id,
        Kind kind,
        PlanStatus status,
        Instant askedAt,
        Instant endedAt,
        int percent,
        long objective,
        Long bound) {}
