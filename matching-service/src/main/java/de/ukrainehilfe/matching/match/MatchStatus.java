package de.ukrainehilfe.matching.match;

import java.util.Map;
import java.util.Set;

/** Where a match stands, and where it can go from there. */
public enum MatchStatus {
    PROPOSED,
    APPROVED,
    CONFIRMED,
    COMPLETED,
    REJECTED,
    DECLINED,
    EXPIRED,
    CANCELLED,
    ENDED;

    private static final Map<MatchStatus, Set<MatchStatus>> NEXT = Map.of(
            PROPOSED, Set.of(APPROVED, REJECTED, CANCELLED),
            APPROVED, Set.of(CONFIRMED, DECLINED, EXPIRED, CANCELLED),
            CONFIRMED, Set.of(COMPLETED, ENDED));

    public boolean canBecome(MatchStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** The next one, to which there is a way from here. */
    MatchStatus then(MatchStatus next) {
        if (!canBecome(next)) {
            throw new IllegalStateException(this + " cannot become " + next);
        }
        return next;
    }

    /** Whether the offer's quantity is kept for it and given back if it ends early. */
    public boolean reserves() {
        return this == APPROVED || this == CONFIRMED;
    }

    /** Whether the need counts it as help. */
    public boolean serves() {
        return reserves() || this == COMPLETED;
    }

    public boolean isOver() {
        return !NEXT.containsKey(this);
    }
}
