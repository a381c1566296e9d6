package de.ukrainehilfe.matching.plan.lodging;

import java.util.Random;
import java.util.stream.IntStream;

/** Cools the prices down from rough to fine; a large problem starts from the prices of a coarse one. */
final class PriceSearch {
    /** Above so many households the coarse problem comes first. */
    private static final int LARGE = 30_000;

    private static final int COARSE_HOUSEHOLDS = 8_000;
    private static final double HOT = 256;
    private static final double WARM = 8;
    private static final double COLD = 1;
    /** Above this, whims would only blur. */
    private static final double MOST_WHIM = 16;
    /** At this and above, lists say nothing yet. */
    private static final double ROUGH = 100;

    private static final int ROUNDS = 10;
    private static final int RANDOM = 4;
    private static final int FIRST = 40;
    private static final int MORE = 24;

    private final Desk desk;
    private final LodgingProblem problem;
    private final Random random;

    PriceSearch(Desk desk, long seed) {
        this.desk = desk;
        problem = desk.problem();
        random = new Random(seed);
    }

    LodgingPrices find() {
        if (problem.households() <= LARGE) {
            return cool(capacities(), LodgingPrices.zero(problem), HOT, COLD, 1);
        }
        return cool(capacities(), coarse(), WARM, COLD, 3);
    }

    /** Where prices are known that were right not long ago; a small problem is cooled from the start all the same. */
    LodgingPrices renew(LodgingPrices known) {
        return problem.households() <= LARGE ? find() : cool(capacities(), known, WARM, COLD, 1);
    }

    private double[] capacities() {
        return IntStream.range(0, problem.homes())
                .mapToDouble(problem::capacity)
                .toArray();
    }

    private LodgingPrices coarse() {
        Coarse coarse = new Coarse(problem, problem.households() / COARSE_HOUSEHOLDS, random);
        Desk small = desk.silent(coarse.problem());
        PriceSearch search = new PriceSearch(small, random.nextLong());
        LodgingPrices zero = LodgingPrices.zero(coarse.problem());
        return coarse.spread(search.cool(coarse.capacities(), zero, HOT, WARM, 2));
    }

    private LodgingPrices cool(double[] capacities, LodgingPrices start, double hot, double cold, int repeats) {
        desk.candidates().addRandom(RANDOM, random);
        desk.price(start, Integer.MAX_VALUE, FIRST, Math.min(hot, MOST_WHIM));
        SmoothPrices prices = new SmoothPrices(problem, capacities, desk.candidates(), start);
        double levels = Math.log(hot / cold) / Math.log(2) + 1;
        int level = 0;
        for (double temperature = hot; temperature >= cold; temperature /= 2) {
            for (int repeat = 0; repeat < repeats && !desk.run().isOver(); repeat++) {
                for (int round = 0; round < ROUNDS && !desk.run().isOver(); round++) {
                    prices.round(temperature);
                }
                if (temperature < ROUGH) {
                    desk.price(prices.prices(), MORE, MORE, Math.min(temperature, MOST_WHIM));
                }
            }
            desk.report((int) (50 * ++level / levels), 0);
        }
        return prices.prices();
    }
}
