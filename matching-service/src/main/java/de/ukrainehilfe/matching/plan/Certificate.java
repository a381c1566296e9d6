package de.ukrainehilfe.matching.plan;

/**
 * How good a plan is, and that it cannot be much better.
 *
 * @param objective points of the plan
 * @param bound points that no plan over all feasible pairs exceeds
 */
public record Certificate(long objective, long bound, int served, int unserved) {
    public Certificate {
        if (bound < objective) {
            throw new IllegalArgumentException("a bound of " + bound + " below the objective " + objective);
        }
    }

    /** The objective as a share of the bound, 0 to 1; 1 where nothing can be won. */
    public double ratio() {
        return bound == 0 ? 1 : (double) objective / bound;
    }
}
