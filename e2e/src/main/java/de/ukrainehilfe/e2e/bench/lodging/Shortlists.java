package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.lodging.LodgingPrices;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The homes among which a peer may choose for each household: no peer can look at all pairs. With the prices of our plan
 * they are better lists than it would have made itself.
 */
final class Shortlists {
    private static final int BEST = 32;
    private static final int RANDOM = 8;
    private static final int TRIES = 100;

    private Shortlists() {}

    /** By household; for each the best by points less price over all homes, and some that could be, wherever they are. */
    static int[][] of(LodgingProblem problem, LodgingPrices prices) {
        Rings rings = new Rings(problem);
        Rings.Gain gain = (household, home) -> {
            int value = problem.value(household, home);
            return value == 0 ? 0 : value - prices.of(problem, household, home);
        };
        return IntStream.range(0, problem.households())
                .parallel()
                .mapToObj(household -> IntStream.concat(
                                Arrays.stream(rings.best(household, BEST, gain)), random(problem, household))
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    private static IntStream random(LodgingProblem problem, int household) {
        return new Random(household)
                .ints(TRIES, 0, problem.homes())
                .filter(home -> problem.value(household, home) > 0)
                .limit(RANDOM);
    }
}
