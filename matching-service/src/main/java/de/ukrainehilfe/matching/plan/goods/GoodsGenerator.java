package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Invents goods problems of any size: a region of 100 by 100 km with 20 towns, 40 items of which some are asked for far
 * more often than others, most demands in the larger towns, stocks for about 85 of 100 units, half of which are brought
 * no further than some kilometres. The same seed invents the same.
 */
public final class GoodsGenerator {
    private static final int TOWNS = 20;
    private static final int ITEMS = 40;
    private static final double REGION = 100;
    private static final int TODAY = 20_000;

    private final Random random;
    private final Spot[] towns = new Spot[TOWNS];

    private GoodsGenerator(long seed) {
        random = new Random(seed);
        Arrays.setAll(towns, town -> new Spot(10 + 80 * random.nextDouble(), 10 + 80 * random.nextDouble()));
    }

    /** As many demands, and nearly as many stocks. */
    public static GoodsProblem lines(int demands, long seed) {
        return new GoodsGenerator(seed).problem(demands);
    }

    private GoodsProblem problem(int count) {
        List<Demand> demands = new ArrayList<>();
        List<Supply> supplies = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            demands.add(demand());
        }
        for (int made = 0; made < 0.85 * count; made++) {
            supplies.add(supply());
        }
        return new GoodsProblem(demands, supplies, GoodsWeights.STANDARD, new int[0][]);
    }

    private Demand demand() {
        int from = TODAY + random.nextInt(30);
        return new Demand(
                item(),
                "PIECE",
                quantity(),
                new Stay(from, chance(0.3) ? Stay.OPEN : from + 7 + random.nextInt(60)),
                around(towns[(int) (TOWNS * Math.pow(random.nextDouble(), 2.5))], 6),
                chance(0.1) ? 2 : chance(0.2) ? 1 : 0,
                random.nextInt(120));
    }

    private Supply supply() {
        int from = TODAY - 10 + random.nextInt(30);
        return new Supply(
                item(),
                "PIECE",
                quantity(),
                new Stay(from, chance(0.6) ? Stay.OPEN : from + 14 + random.nextInt(120)),
                around(towns[random.nextInt(TOWNS)], 12),
                chance(0.5) ? Supply.ANYWHERE : 20 + random.nextInt(60));
    }

    private String item() {
        return "item-" + (int) (ITEMS * Math.pow(random.nextDouble(), 1.6));
    }

    /** Mostly few, sometimes many: 1 to 60, 8 on average. */
    private int quantity() {
        return 1 + Math.min(59, (int) (7.5 * -Math.log(1 - random.nextDouble())));
    }

    private Spot around(Spot town, double spread) {
        return new Spot(
                within(town.east() + spread * random.nextGaussian()),
                within(town.north() + spread * random.nextGaussian()));
    }

    private static double within(double kilometres) {
        return Math.max(0, Math.min(REGION, kilometres));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
