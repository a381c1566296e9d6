package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.lodging.Home;
import de.ukrainehilfe.matching.plan.lodging.Household;
import de.ukrainehilfe.matching.plan.lodging.LodgingPrices;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import de.ukrainehilfe.matching.plan.lodging.LodgingSolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Decides for everybody at once and for good when they come (as in Ahani et al. 2021, Dynamic placement): where points less
 * price are most. The prices are those of a plan for what is still free and for people like those of the season before.
 */
final class LivePolicy {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Planned anew each time that so much less of the season is left. */
    private static final double SHRINK = 0.93;
    /** Few households are no fair sample of who will come: the mean of several is. */
    private static final int MOST_SAMPLES = 4;

    private static final int ENOUGH_HOUSEHOLDS = 4_000;

    private final Season season;
    private final LodgingProblem problem;
    private final Rings rings;
    private final Stock stock;
    private final Random random;
    private int plans;

    LivePolicy(Season season, long seed) {
        this.season = season;
        problem = season.hindsight();
        rings = new Rings(problem);
        stock = new Stock(problem);
        random = new Random(seed);
    }

    /** How many plans were made for their prices. */
    int plans() {
        return plans;
    }

    /** The best free home now, as if nobody else would come. */
    int[] bestFree() {
        for (int household = 0; household < problem.households(); household++) {
            give(household, stock::gain);
        }
        return stock.homes();
    }

    /** With the prices of a plan before the season, kept or renewed as it goes on. */
    int[] priced(boolean renewed) {
        LodgingPrices prices = prices(0);
        int next = renewed ? next(0) : Integer.MAX_VALUE;
        for (int household = 0; household < problem.households(); household++) {
            if (household == next) {
                prices = prices(household);
                next = next(household);
            }
            give(household, gain(prices));
        }
        return stock.homes();
    }

    private int next(int done) {
        int left = problem.households() - done;
        return done + Math.max(1, (int) Math.ceil((1 - SHRINK) * left));
    }

    private Rings.Gain gain(LodgingPrices prices) {
        return (household, home) -> {
            int value = stock.fits(household, home) ? problem.value(household, home) : 0;
            return value == 0 ? 0 : value - prices.of(problem, household, home);
        };
    }

    private void give(int household, Rings.Gain gain) {
        int[] best = rings.best(household, 1, gain);
        if (best.length > 0) {
            stock.give(household, best[0]);
        }
    }

    /** Plans what is left for as many people as are still to come: people like those who came before. */
    private LodgingPrices prices(int done) {
        int left = problem.households() - done;
        int samples = Math.max(1, Math.min(MOST_SAMPLES, ENOUGH_HOUSEHOLDS / Math.max(1, left)));
        LodgingPrices mean = sample(done);
        for (int more = 1; more < samples; more++) {
            LodgingPrices other = sample(done);
            move(mean.home(), other.home(), more + 1);
            move(mean.district(), other.district(), more + 1);
        }
        return mean;
    }

    /** Makes the mean of one number less that of them all. */
    private static void move(double[] mean, double[] another, int count) {
        for (int at = 0; at < mean.length; at++) {
            mean[at] += (another[at] - mean[at]) / count;
        }
    }

    private LodgingPrices sample(int done) {
        plans++;
        List<Household> known = new ArrayList<>(season.earlier());
        IntStream.range(0, done).mapToObj(problem::household).forEach(known::add);
        List<Household> expected = IntStream.range(0, problem.households() - done)
                .mapToObj(one -> known.remove(random.nextInt(known.size())))
                .toList();
        List<Home> homes =
                IntStream.range(0, problem.homes()).mapToObj(stock::left).toList();
        int[] quotas =
                IntStream.range(0, problem.districts()).map(stock::quotaLeft).toArray();
        LodgingProblem rest = new LodgingProblem(expected, homes, quotas, problem.weights(), new int[0][]);
        return LodgingSolver.solve(rest, new PlanRun(plans, PATIENCE)).prices();
    }
}
