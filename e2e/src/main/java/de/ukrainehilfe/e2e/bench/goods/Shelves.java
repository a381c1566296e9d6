package de.ukrainehilfe.e2e.bench.goods;

import de.ukrainehilfe.matching.plan.goods.Delivery;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is left of every stock while somebody gives it away, and what was given. */
final class Shelves {
    private final GoodsProblem problem;
    private final int[] left;
    private final int[] lacking;
    private final Map<String, int[]> byItem = new HashMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    Shelves(GoodsProblem problem) {
        this.problem = problem;
        left = IntStream.range(0, problem.supplies())
                .map(supply -> problem.supply(supply).quantity())
                .toArray();
        lacking = IntStream.range(0, problem.demands())
                .map(demand -> problem.demand(demand).quantity())
                .toArray();
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int supply = 0; supply < left.length; supply++) {
            lists.computeIfAbsent(problem.supply(supply).item(), item -> new ArrayList<>())
                    .add(supply);
        }
        lists.forEach((item, list) ->
                byItem.put(item, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    boolean has(int supply) {
        return left[supply] > 0;
    }

    int lacking(int demand) {
        return lacking[demand];
    }

    /** The stocks of the demand's item. */
    int[] ofItem(int demand) {
        return byItem.getOrDefault(problem.demand(demand).item(), new int[0]);
    }

    /** The nearest that has some left and may go there; -1 where there is none. */
    int nearest(int demand) {
        int best = -1;
        int most = -1;
        for (int supply : ofItem(demand)) {
            int nearness = left[supply] > 0 ? problem.nearness(demand, supply) : -1;
            if (nearness > most) {
                most = nearness;
                best = supply;
            }
        }
        return best;
    }

    /** The part of the demand whose turn it is. */
    int part(int demand) {
        int got = problem.demand(demand).quantity() - lacking[demand];
        int part = 0;
        while (got >= problem.size(demand, part)) {
            got -= problem.size(demand, part++);
        }
        return part;
    }

    /** Gives so much, or as much as there is and is lacking. */
    void give(int supply, int demand, int most) {
        int quantity = Math.min(most, Math.min(left[supply], lacking[demand]));
        left[supply] -= quantity;
        lacking[demand] -= quantity;
        deliveries.add(new Delivery(supply, demand, quantity));
    }
}
