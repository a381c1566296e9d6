package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Invents problems for properties: few homes, many peculiarities. */
final class Villages {
    private Villages() {}

    static Arbitrary<LodgingProblem> ofAtMost(int households, int homes) {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, households),
                        Arbitraries.integers().between(0, homes))
                .as(Villages::village);
    }

    static LodgingProblem village(long seed, int households, int homes) {
        Random random = new Random(seed);
        List<Household> people = new ArrayList<>();
        for (int made = 0; made < households; made++) {
            people.add(household(random));
        }
        List<Home> roofs = new ArrayList<>();
        for (int made = 0; made < homes; made++) {
            roofs.add(home(random));
        }
        int[] quotas = {random.nextInt(10), random.nextInt(10), random.nextInt(10)};
        return new LodgingProblem(people, roofs, quotas, LodgingWeights.STANDARD, rejected(random, households, homes));
    }

    private static Household household(Random random) {
        return new Household(
                1 + random.nextInt(random.nextInt(20) == 0 ? 12 : 6),
                random.nextBoolean(),
                random.nextInt(6) == 0,
                random.nextInt(6) == 0,
                random.nextInt(4) == 0,
                stay(random),
                spot(random),
                random.nextInt(3),
                random.nextInt(200));
    }

    private static Home home(Random random) {
        return new Home(
                random.nextInt(random.nextInt(10) == 0 ? 80 : 9),
                random.nextInt(3) == 0,
                random.nextInt(5) > 0,
                random.nextInt(3) == 0,
                random.nextInt(3) > 0,
                random.nextInt(4) == 0,
                stay(random),
                spot(random),
                random.nextInt(3));
    }

    private static Stay stay(Random random) {
        int from = 20_000 + random.nextInt(100);
        return new Stay(from, random.nextInt(3) == 0 ? Stay.OPEN : from + random.nextInt(120));
    }

    private static Spot spot(Random random) {
        return new Spot(100 * random.nextDouble(), 100 * random.nextDouble());
    }

    private static int[][] rejected(Random random, int households, int homes) {
        int[][] rejected = new int[households][];
        Arrays.setAll(
                rejected,
                household -> homes > 0 && random.nextInt(4) == 0 ? new int[] {random.nextInt(homes)} : new int[0]);
        return rejected;
    }
}
