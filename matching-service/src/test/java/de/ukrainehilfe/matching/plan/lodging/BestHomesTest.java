package de.ukrainehilfe.matching.plan.lodging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestHomesTest {
    private final Random random = new Random(3);

    @Test
    void theTreeFindsExactlyWhatLookingAtEveryHomeFinds() {
        for (int seed = 0; seed < 30; seed++) {
            LodgingProblem problem = Villages.village(seed, 40, 150);
            LodgingPrices prices = prices(problem);
            HomeIndex index = new HomeIndex(problem);
            index.price(prices);
            BestHomes best = new BestHomes(index, prices, 5, 0);
            for (int household = 0; household < problem.households(); household++) {
                best.search(household, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
                double[] found = new double[best.count()];
                for (int rank = 0; rank < found.length; rank++) {
                    found[rank] = gain(problem, prices, household, best.home(rank));
                }
                assertEquals(
                        Arrays.toString(expected(problem, prices, household)), Arrays.toString(found), "seed " + seed);
            }
        }
    }

    @Test
    void whimsNeverHideTheBestHome() {
        LodgingProblem problem = Villages.village(1, 200, 300);
        LodgingPrices prices = prices(problem);
        HomeIndex index = new HomeIndex(problem);
        index.price(prices);
        BestHomes best = new BestHomes(index, prices, 3, 100);
        for (int household = 0; household < problem.households(); household++) {
            best.search(household, Double.NEGATIVE_INFINITY, 0);
            double[] all = expected(problem, prices, household);
            assertEquals(all.length == 0 ? 0 : Math.max(0, all[0]), best.gain());
        }
    }

    private LodgingPrices prices(LodgingProblem problem) {
        LodgingPrices prices = LodgingPrices.zero(problem);
        Arrays.setAll(prices.home(), home -> 1000 * random.nextDouble());
        Arrays.setAll(prices.district(), district -> 60 * random.nextDouble());
        return prices.exact(60);
    }

    private static double[] expected(LodgingProblem problem, LodgingPrices prices, int household) {
        double[] gains = IntStream.range(0, problem.homes())
                .filter(home -> problem.value(household, home) > 0)
                .mapToDouble(home -> -gain(problem, prices, household, home))
                .sorted()
                .map(gain -> -gain)
                .toArray();
        return Arrays.copyOf(gains, Math.min(5, gains.length));
    }

    private static double gain(LodgingProblem problem, LodgingPrices prices, int household, int home) {
        return problem.value(household, home) - prices.of(problem, household, home);
    }
}
