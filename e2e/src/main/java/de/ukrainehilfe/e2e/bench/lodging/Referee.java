package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;

/** Counts anybody's plan from the definition, and refuses one that cannot be. */
final class Referee {
    private Referee() {}

    /** Points of a plan, a home or -1 for each household. */
    static long points(LodgingProblem problem, int[] homes) {
        int[] taken = new int[problem.homes()];
        int[] housed = new int[problem.districts()];
        long points = 0;
        for (int household = 0; household < homes.length; household++) {
            int home = homes[household];
            if (home >= 0) {
                require(problem.value(household, home) > 0, "a pair that must not meet");
                points += problem.value(household, home);
                taken[home] += Stock.load(problem, household, home);
                housed[problem.home(home).district()] +=
                        problem.household(household).persons();
            }
        }
        for (int home = 0; home < taken.length; home++) {
            require(taken[home] <= Stock.capacity(problem, home), "a home beyond its places");
        }
        for (int district = 0; district < housed.length; district++) {
            int over = Math.max(0, housed[district] - problem.quota(district));
            points -= (long) problem.weights().surcharge() * over;
        }
        return points;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
