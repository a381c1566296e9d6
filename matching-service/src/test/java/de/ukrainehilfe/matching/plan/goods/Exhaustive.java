package de.ukrainehilfe.matching.plan.goods;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The best plan of a tiny problem: unit by unit, every supply is tried for it, or none. */
final class Exhaustive {
    private final GoodsProblem problem;
    private final Map<String, Long> known = new HashMap<>();

    private Exhaustive(GoodsProblem problem) {
        this.problem = problem;
    }

    static long best(GoodsProblem problem) {
        int[] left = IntStream.range(0, problem.supplies())
                .map(supply -> problem.supply(supply).quantity())
                .toArray();
        return new Exhaustive(problem).most(0, 0, left);
    }

    private long most(int demand, int unit, int[] left) {
        if (demand == problem.demands()) {
            return 0;
        }
        String state = demand + "/" + unit + Arrays.toString(left);
        Long before = known.get(state);
        if (before == null) {
            before = search(demand, unit, left);
            known.put(state, before);
        }
        return before;
    }

    private long search(int demand, int unit, int[] left) {
        long most = most(demand + 1, 0, left);
        if (unit == problem.demand(demand).quantity()) {
            return most;
        }
        for (int supply = 0; supply < left.length; supply++) {
            if (left[supply] > 0 && problem.allows(demand, supply)) {
                int[] rest = left.clone();
                rest[supply]--;
                int points = worth(demand, unit) + problem.nearness(demand, supply);
                most = Math.max(most, points + most(demand, unit + 1, rest));
            }
        }
        return most;
    }

    private int worth(int demand, int unit) {
        int part = 0;
        int end = problem.size(demand, 0);
        while (unit >= end) {
            end += problem.size(demand, ++part);
        }
        return problem.worth(demand, part);
    }
}
