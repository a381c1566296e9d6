package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Invents problems for properties: few stocks, many peculiarities. */
final class Cellars {
    private Cellars() {}

    static Arbitrary<GoodsProblem> ofAtMost(int demands, int supplies) {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, demands),
                        Arbitraries.integers().between(0, supplies))
                .as(Cellars::cellar);
    }

    static GoodsProblem cellar(long seed, int demands, int supplies) {
        Random random = new Random(seed);
        List<Demand> wanted = new ArrayList<>();
        int[][] rejected = new int[demands][];
        for (int made = 0; made < demands; made++) {
            wanted.add(new Demand(
                    item(random),
                    unit(random),
                    1 + random.nextInt(5),
                    stay(random),
                    spot(random),
                    random.nextInt(3),
                    70));
            rejected[made] = random.nextInt(4) == 0 && supplies > 0 ? new int[] {random.nextInt(supplies)} : new int[0];
        }
        List<Supply> stocks = new ArrayList<>();
        for (int made = 0; made < supplies; made++) {
            double reach = random.nextBoolean() ? Supply.ANYWHERE : 40 * random.nextDouble();
            stocks.add(new Supply(item(random), unit(random), random.nextInt(6), stay(random), spot(random), reach));
        }
        return new GoodsProblem(wanted, stocks, GoodsWeights.STANDARD, rejected);
    }

    private static String item(Random random) {
        return random.nextInt(3) == 0 ? "blanket" : "bed";
    }

    private static String unit(Random random) {
        return random.nextInt(8) == 0 ? "BOX" : "PIECE";
    }

    private static Stay stay(Random random) {
        int from = 20_000 + random.nextInt(20);
        return new Stay(from, random.nextInt(3) == 0 ? Stay.OPEN : from + random.nextInt(20));
    }

    /** Often the same place twice, sometimes beyond the horizon. */
    private static Spot spot(Random random) {
        return new Spot(10 * random.nextInt(8), random.nextInt(2));
    }
}
