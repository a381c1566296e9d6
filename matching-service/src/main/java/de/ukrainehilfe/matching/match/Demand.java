package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.pool.Need;

/**
 * What a need still lacks.
 *
 * @param missing what no approved or confirmed match covers
 * @param proposals how many proposals are open
 * @param uncovered what not even the open proposals would cover
 */
public record Demand(int missing, int proposals, int uncovered) {
    /** As if nothing had been done for the need yet. */
    public static Demand unserved(Need need) {
        return of(need, 0, 0, 0);
    }

    /** The same after one more proposal of so much. */
    public Demand with(Need need, int quantity) {
        return new Demand(missing, proposals + 1, need.isDivisible() ? uncovered - quantity : uncovered);
    }

    /** Persons who belong together are served by one match; goods piece by piece. */
    static Demand of(Need need, int served, int proposals, int proposed) {
        int quantity = need.details().quantity();
        int missing = need.isDivisible() ? Math.max(0, quantity - served) : served > 0 ? 0 : quantity;
        return new Demand(missing, proposals, need.isDivisible() ? Math.max(0, missing - proposed) : missing);
    }
}
