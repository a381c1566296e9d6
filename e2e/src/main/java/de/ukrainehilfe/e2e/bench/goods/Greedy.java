package de.ukrainehilfe.e2e.bench.goods;

import de.ukrainehilfe.matching.plan.goods.Delivery;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** What people do without a plan: the nearest that is left for whoever comes next. */
final class Greedy {
    private record Claim(int demand, int supply, int points) {}

    private final GoodsProblem problem;
    private final Shelves shelves;

    Greedy(GoodsProblem problem) {
        this.problem = problem;
        shelves = new Shelves(problem);
    }

    /** Those who wait longest come first, and get all they lack. */
    List<Delivery> byArrival() {
        IntStream.range(0, problem.demands())
                .boxed()
                .sorted(Comparator.comparingInt(
                        demand -> -problem.demand(demand).waitingDays()))
                .forEachOrdered(this::fill);
        return shelves.deliveries();
    }

    /** The unit that gives the most points comes first. */
    List<Delivery> byScore() {
        PriorityQueue<Claim> claims = new PriorityQueue<>(
                Comparator.comparingInt(Claim::points).reversed().thenComparingInt(Claim::demand));
        IntStream.range(0, problem.demands()).forEach(demand -> claim(demand, claims));
        while (!claims.isEmpty()) {
            Claim claim = claims.poll();
            if (shelves.has(claim.supply())) {
                shelves.give(claim.supply(), claim.demand(), leftOfPart(claim.demand()));
            }
            claim(claim.demand(), claims);
        }
        return shelves.deliveries();
    }

    private void fill(int demand) {
        int supply = shelves.nearest(demand);
        while (supply >= 0 && shelves.lacking(demand) > 0) {
            shelves.give(supply, demand, Integer.MAX_VALUE);
            supply = shelves.nearest(demand);
        }
    }

    private void claim(int demand, PriorityQueue<Claim> claims) {
        int supply = shelves.lacking(demand) == 0 ? -1 : shelves.nearest(demand);
        if (supply >= 0) {
            int points = problem.worth(demand, shelves.part(demand)) + problem.nearness(demand, supply);
            claims.add(new Claim(demand, supply, points));
        }
    }

    private int leftOfPart(int demand) {
        int end = 0;
        for (int part = 0; part <= shelves.part(demand); part++) {
            end += problem.size(demand, part);
        }
        return end - (problem.demand(demand).quantity() - shelves.lacking(demand));
    }
}
