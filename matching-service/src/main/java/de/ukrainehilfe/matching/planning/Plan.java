package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.pool.Kind;
import java.time.Instant;
import java.util.UUID;

/**
 * One plan as it is known to all instances.
 *
 * @param endedAt null while it runs
 * @param bound null before the first is proven
 * @param kept null until the plan is renewed
 */
record Plan(
        UUID id,
        Kind kind,
        PlanStatus status,
        Instant askedAt,
        Instant endedAt,
        int percent,
        long objective,
        Long bound,
        Kept kept) {
    /**
     * What the last renewal found, of what was still open.
     *
     * @param objective points of the kept plan
     * @param anew points of one made anew at that moment
     * @param bound of both
     */
    record Kept(long objective, long anew, long bound) {
        double ratio() {
            return bound == 0 ? 1 : (double) objective / bound;
        }

        /** The kept plan as a share of the one made anew. */
        double besideAnew() {
            return anew == 0 ? 1 : (double) objective / anew;
        }
    }
}
