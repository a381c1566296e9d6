package de.ukrainehilfe.matching.plan.lodging;

import java.util.stream.IntStream;

/** All homes by place and price, those for women apart from the others. */
final class HomeIndex {
    private final LodgingProblem problem;
    private final HomeTree women;
    private final HomeTree everybody;

    HomeIndex(LodgingProblem problem) {
        this.problem = problem;
        women = new HomeTree(problem, homes(problem, true));
        everybody = new HomeTree(problem, homes(problem, false));
    }

    LodgingProblem problem() {
        return problem;
    }

    HomeTree tree(boolean womenOnly) {
        return womenOnly ? women : everybody;
    }

    /** Takes over new prices; needed before any search at them. */
    void price(LodgingPrices prices) {
        women.price(prices);
        everybody.price(prices);
    }

    private static int[] homes(LodgingProblem problem, boolean womenOnly) {
        return IntStream.range(0, problem.homes())
                .filter(home -> problem.home(home).womenOnly() == womenOnly)
                .toArray();
    }
}
