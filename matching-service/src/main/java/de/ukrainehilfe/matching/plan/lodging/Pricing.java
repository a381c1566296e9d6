package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.stream.IntStream;

/**
 * Column generation: looks over all pairs for homes that are better at the prices than those on a household's list, and
 * proves a bound on the way. The bound is the dual of the linear programme: what every household would gain at its best
 * home of all, plus what all capacities and quotas are worth; no plan is worth more, whatever the prices.
 */
final class Pricing {
    private static final int CHUNK = 512;

    private final LodgingProblem problem;
    private final HomeIndex index;

    /**
     * What is looked for.
     *
     * @param rank homes that beat the list's of this rank, 0 the best
     * @param most new homes for each household
     * @param temperature points for each person that a whim counts
     */
    record Wish(int rank, int most, double temperature) {}

    Pricing(LodgingProblem problem) {
        this.problem = problem;
        index = new HomeIndex(problem);
    }

    /**
     * Lengthens the lists.
     *
     * @return the bound in points, rounded up; {@link Long#MAX_VALUE} where the run ended before
     */
    long run(Candidates candidates, LodgingPrices anyPrices, Wish wish, PlanRun run) {
        LodgingPrices prices = anyPrices.exact(problem.weights().surcharge());
        index.price(prices);
        int chunks = (problem.households() + CHUNK - 1) / CHUNK;
        double gains = IntStream.range(0, chunks)
                .parallel()
                .mapToDouble(chunk -> run.isOver() ? Double.NaN : gains(candidates, prices, wish, chunk * CHUNK))
                .sum();
        return Double.isNaN(gains) ? Long.MAX_VALUE : (long) Math.ceil(capacities(prices) + gains);
    }

    private double gains(Candidates candidates, LodgingPrices prices, Wish wish, int from) {
        BestHomes best = new BestHomes(index, prices, wish.most(), wish.temperature());
        double[] likings = new double[candidates.width()];
        double sum = 0;
        int to = Math.min(problem.households(), from + CHUNK);
        for (int household = from; household < to; household++) {
            if (problem.isGone(household)) {
                continue;
            }
            int count = candidates.likings(household, prices, wish.temperature(), likings);
            double above = wish.rank() < count ? likings[count - 1 - wish.rank()] : Double.NEGATIVE_INFINITY;
            best.search(household, above, Math.max(0, candidates.best(household, prices)));
            candidates.merge(household, best, prices, wish.temperature());
            sum += best.gain();
        }
        return sum;
    }

    /** What all capacities and quotas are worth, in points. */
    private double capacities(LodgingPrices prices) {
        double worth = 0;
        for (int home = 0; home < problem.homes(); home++) {
            worth += problem.capacity(home) * prices.home()[home];
        }
        for (int district = 0; district < problem.districts(); district++) {
            worth += problem.quota(district) * prices.district()[district];
        }
        return worth;
    }
}
