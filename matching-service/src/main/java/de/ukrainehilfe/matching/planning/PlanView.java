package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.pool.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan as coordinators read it.
 *
 * @param bound null before the first is proven
 * @param ratio the objective as a share of the bound, 0 to 1; null before there is a bound
 * @param lines how many there are in each state
 * @param added how many lines came later, at the plan's prices
 * @param unserved why needs stay without an offer, the most frequent reason first
 * @param certificate the same in words
 * @param betterAnew that a new plan would be notably better than this one mended; null where it would not
 */
public record PlanView(
        UUID id,
        Kind kind,
        PlanStatus status,
        Instant askedAt,
        Instant endedAt,
        int percent,
        long objective,
        Long bound,
        Double ratio,
        double elapsedSeconds,
        Map<LineState, Integer> lines,
        int added,
        List<Unserved> unserved,
        String certificate,
        String betterAnew) {
    /** So many needs stay without an offer for the same reason. */
    public record Unserved(String reason, int needs, String text) {}

    /** How many lines are in that state. */
    public int count(LineState state) {
        return lines.getOrDefault(state, 0);
    }
}
