package de.ukrainehilfe.matching.plan.lodging;

/** The lowest bound found so far, and the prices that prove it. */
final class Proof {
    private long bound;
    private LodgingPrices prices;

    /** Starts with what everybody would have in a perfect home. */
    Proof(LodgingProblem problem) {
        prices = LodgingPrices.zero(problem);
        for (int household = 0; household < problem.households(); household++) {
            bound += problem.most(household, 0)
                    + (long) problem.persons(household) * problem.weights().fit();
        }
    }

    long bound() {
        return bound;
    }

    LodgingPrices prices() {
        return prices;
    }

    void offer(long other, LodgingPrices at) {
        if (other < bound) {
            bound = other;
            prices = at.copy();
        }
    }
}
