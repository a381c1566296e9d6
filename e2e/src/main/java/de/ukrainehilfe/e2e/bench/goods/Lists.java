package de.ukrainehilfe.e2e.bench.goods;

import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Pairs for solvers that cannot look at all: for each demand its nearest supplies, and some at random. */
final class Lists {
    private static final int NEAREST = 30;
    private static final int RANDOM = 10;

    private Lists() {}

    static int[][] of(GoodsProblem problem, long seed) {
        Shelves shelves = new Shelves(problem);
        return IntStream.range(0, problem.demands())
                .parallel()
                .mapToObj(demand -> list(problem, demand, shelves.ofItem(demand), new Random(seed + demand)))
                .toArray(int[][]::new);
    }

    private static int[] list(GoodsProblem problem, int demand, int[] supplies, Random random) {
        long[] keys = Arrays.stream(supplies)
                .filter(supply -> problem.allows(demand, supply))
                .mapToLong(supply -> (long) -problem.nearness(demand, supply) << 32 | supply)
                .sorted()
                .toArray();
        IntStream near = IntStream.range(0, Math.min(NEAREST, keys.length));
        IntStream far = keys.length <= NEAREST
                ? IntStream.empty()
                : random.ints(RANDOM, NEAREST, keys.length).distinct();
        return IntStream.concat(near, far).map(at -> (int) keys[at]).toArray();
    }
}
