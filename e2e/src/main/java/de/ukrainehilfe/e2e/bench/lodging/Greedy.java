package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** What people do without a plan: the best that is free for whoever comes next. */
final class Greedy {
    private record Claim(int household, int home, double each) {}

    private final LodgingProblem problem;
    private final Rings rings;
    private final Stock stock;

    Greedy(LodgingProblem problem) {
        this.problem = problem;
        rings = new Rings(problem);
        stock = new Stock(problem);
    }

    /** Those who wait longest come first. */
    int[] byArrival() {
        IntStream.range(0, problem.households())
                .boxed()
                .sorted(Comparator.comparingInt(
                        household -> -problem.household(household).waitingDays()))
                .map(this::claim)
                .filter(claim -> claim.home() >= 0)
                .forEachOrdered(claim -> stock.give(claim.household(), claim.home()));
        return stock.homes();
    }

    /** The pair of the highest score for each person comes first. */
    int[] byScore() {
        PriorityQueue<Claim> claims = new PriorityQueue<>(
                Comparator.comparingDouble(Claim::each).reversed().thenComparingInt(Claim::household));
        for (int household = 0; household < problem.households(); household++) {
            claims.add(claim(household));
        }
        while (!claims.isEmpty()) {
            Claim claim = claims.poll();
            if (claim.home() < 0) {
                continue;
            }
            // gains only fall: the claim holds if it is worth as much as when it was made
            if (each(claim.household(), claim.home()) == claim.each()) {
                stock.give(claim.household(), claim.home());
            } else {
                claims.add(claim(claim.household()));
            }
        }
        return stock.homes();
    }

    private Claim claim(int household) {
        int[] best = rings.best(household, 1, stock::gain);
        return best.length == 0
                ? new Claim(household, Stock.NOWHERE, 0)
                : new Claim(household, best[0], each(household, best[0]));
    }

    private double each(int household, int home) {
        return stock.gain(household, home) / problem.household(household).persons();
    }
}
