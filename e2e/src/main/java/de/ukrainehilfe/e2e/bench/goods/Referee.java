package de.ukrainehilfe.e2e.bench.goods;

import de.ukrainehilfe.matching.plan.goods.Delivery;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import java.util.List;

/** Counts anybody's plan from the definition, and refuses one that cannot be. */
final class Referee {
    private Referee() {}

    static long points(GoodsProblem problem, List<Delivery> deliveries) {
        int[] got = new int[problem.demands()];
        int[] given = new int[problem.supplies()];
        long points = 0;
        for (Delivery delivery : deliveries) {
            require(problem.allows(delivery.demand(), delivery.supply()), "a pair that must not meet");
            got[delivery.demand()] += delivery.quantity();
            given[delivery.supply()] += delivery.quantity();
            points += (long) delivery.quantity() * problem.nearness(delivery.demand(), delivery.supply());
        }
        for (int supply = 0; supply < given.length; supply++) {
            require(given[supply] <= problem.supply(supply).quantity(), "more than there is");
        }
        for (int demand = 0; demand < got.length; demand++) {
            require(got[demand] <= problem.demand(demand).quantity(), "more than is lacking");
            points += points(problem, demand, got[demand]);
        }
        return points;
    }

    private static long points(GoodsProblem problem, int demand, int got) {
        long points = 0;
        int rest = got;
        for (int part = 0; part < GoodsProblem.PARTS; part++) {
            int filled = Math.min(rest, problem.size(demand, part));
            points += (long) filled * problem.worth(demand, part);
            rest -= filled;
        }
        return points;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
