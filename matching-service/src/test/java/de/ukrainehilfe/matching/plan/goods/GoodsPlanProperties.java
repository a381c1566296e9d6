package de.ukrainehilfe.matching.plan.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GoodsPlanProperties {
    @Property(tries = 500)
    void nothingIsGivenTwiceOrToWhomItMustNotGo(@ForAll("cellars") GoodsProblem problem) {
        int[] given = new int[problem.supplies()];
        int[] got = new int[problem.demands()];
        Set<Long> pairs = new HashSet<>();
        for (Delivery delivery : solve(problem).deliveries()) {
            assertTrue(delivery.quantity() > 0);
            assertTrue(problem.allows(delivery.demand(), delivery.supply()), "a pair that must not meet");
            assertTrue(pairs.add((long) delivery.demand() << 32 | delivery.supply()), "one way twice");
            given[delivery.supply()] += delivery.quantity();
            got[delivery.demand()] += delivery.quantity();
        }
        for (int supply = 0; supply < given.length; supply++) {
            assertTrue(given[supply] <= problem.supply(supply).quantity(), "more than there is");
        }
        for (int demand = 0; demand < got.length; demand++) {
            assertTrue(got[demand] <= problem.demand(demand).quantity(), "more than is lacking");
        }
    }

    @Property(tries = 300)
    void thePlanIsTheBestThereIsAndProvesIt(@ForAll("shelves") GoodsProblem problem) {
        GoodsPlan plan = solve(problem);
        assertEquals(Exhaustive.best(problem), plan.certificate().objective());
        assertEquals(plan.certificate().objective(), plan.certificate().bound());
    }

    @Property(tries = 500)
    void theCertificateIsTrue(@ForAll("cellars") GoodsProblem problem) {
        GoodsPlan plan = solve(problem);
        assertEquals(worth(problem, plan), plan.certificate().objective());
        assertEquals(plan.certificate().objective(), plan.certificate().bound());
        assertEquals(plan.unserved().size(), plan.certificate().unserved());
        assertEquals(
                problem.demands(), plan.certificate().served() + plan.unserved().size());
        plan.deliveries().forEach(delivery -> assertTrue(!plan.unserved().containsKey(delivery.demand())));
    }

    /** A forest: a circle of deliveries could be emptied by one without any loss. */
    @Property(tries = 300)
    void noDeliveryCouldBeSavedByGoingRoundInACircle(@ForAll("cellars") GoodsProblem problem) {
        int[] groups = new int[problem.demands() + problem.supplies()];
        Arrays.setAll(groups, node -> node);
        for (Delivery delivery : solve(problem).deliveries()) {
            int one = group(groups, delivery.demand());
            int other = group(groups, problem.demands() + delivery.supply());
            assertTrue(one != other, "a circle");
            groups[one] = other;
        }
    }

    @Property(tries = 50)
    void theSameSeedGivesTheSamePlan(@ForAll("cellars") GoodsProblem problem) {
        assertEquals(solve(problem).deliveries(), solve(problem).deliveries());
    }

    @Provide
    Arbitrary<GoodsProblem> cellars() {
        return Cellars.ofAtMost(60, 40);
    }

    @Provide
    Arbitrary<GoodsProblem> shelves() {
        return Cellars.ofAtMost(5, 3);
    }

    static GoodsPlan solve(GoodsProblem problem) {
        return GoodsSolver.solve(problem, new PlanRun(7, Duration.ofMinutes(1)));
    }

    /** Counted anew from the definition. */
    static long worth(GoodsProblem problem, GoodsPlan plan) {
        long worth = 0;
        int[] got = new int[problem.demands()];
        for (Delivery delivery : plan.deliveries()) {
            got[delivery.demand()] += delivery.quantity();
            worth += (long) delivery.quantity() * problem.nearness(delivery.demand(), delivery.supply());
        }
        for (int demand = 0; demand < got.length; demand++) {
            for (int part = 0; part < GoodsProblem.PARTS; part++) {
                int filled = Math.min(got[demand], problem.size(demand, part));
                worth += (long) filled * problem.worth(demand, part);
                got[demand] -= filled;
            }
        }
        return worth;
    }

    private static int group(int[] groups, int node) {
        int top = node;
        while (groups[top] != top) {
            top = groups[top];
        }
        return top;
    }
}
