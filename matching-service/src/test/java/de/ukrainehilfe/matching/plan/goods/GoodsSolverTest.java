package de.ukrainehilfe.matching.plan.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.Progress;
import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import de.ukrainehilfe.matching.plan.Watched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodsSolverTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Stay ALWAYS = new Stay(20_000, Stay.OPEN);

    @Test
    void aThousandDemandsGetTheBestPlanThereIs() {
        GoodsPlan plan = GoodsSolver.solve(GoodsGenerator.lines(1000, 1), new PlanRun(1, PATIENCE));
        assertEquals(plan.certificate().bound(), plan.certificate().objective());
        assertTrue(plan.certificate().served() > 950, plan.certificate().toString());
    }

    @Test
    void everybodyGetsAThirdBeforeTheNearestGetsAll() {
        Supply stock = new Supply("blanket", "PIECE", 6, ALWAYS, new Spot(0, 0), Supply.ANYWHERE);
        GoodsPlan plan = GoodsPlanProperties.solve(
                problem(List.of(demand(6, 0, 2), demand(9, 50, 0), demand(3, 59, 0)), List.of(stock)));
        assertEquals(List.of(new Delivery(0, 0, 2), new Delivery(0, 1, 3), new Delivery(0, 2, 1)), plan.deliveries());
    }

    @Test
    void theNearerStockIsGivenFirst() {
        Supply far = new Supply("blanket", "PIECE", 5, ALWAYS, new Spot(30, 0), Supply.ANYWHERE);
        Supply near = new Supply("blanket", "PIECE", 3, ALWAYS, new Spot(10, 0), Supply.ANYWHERE);
        GoodsPlan plan = GoodsPlanProperties.solve(problem(List.of(demand(4, 0, 0)), List.of(far, near)));
        assertEquals(List.of(new Delivery(0, 0, 1), new Delivery(1, 0, 3)), plan.deliveries());
    }

    @Test
    void progressRisesAndTheBoundFalls() {
        List<Progress> seen = new ArrayList<>();
        GoodsPlan plan = GoodsSolver.solve(GoodsGenerator.lines(500, 1), new PlanRun(1, PATIENCE, seen::add));
        Watched.assertGainedGround(seen, plan.certificate());
    }

    @Test
    void whoCancelsKeepsAValidPlanWhereverItStood() {
        GoodsProblem problem = GoodsGenerator.lines(500, 1);
        for (int percent : new int[] {0, 20, 50, 90}) {
            GoodsPlan plan = GoodsSolver.solve(problem, Watched.cancelledAt(percent));
            assertEquals(
                    GoodsPlanProperties.worth(problem, plan), plan.certificate().objective());
            assertTrue(plan.certificate().bound() >= plan.certificate().objective());
        }
    }

    @Test
    void aPlanWithoutTimeIsProvenAllTheSame() {
        GoodsProblem problem = GoodsGenerator.lines(100, 1);
        GoodsPlan plan = GoodsSolver.solve(problem, new PlanRun(1, Duration.ZERO));
        assertEquals(
                GoodsPlanProperties.worth(problem, plan), plan.certificate().objective());
        assertTrue(plan.certificate().bound() >= plan.certificate().objective());
    }

    @Test
    void theGeneratorInventsTheSameForTheSameSeed() {
        GoodsProblem one = GoodsGenerator.lines(50, 4);
        GoodsProblem other = GoodsGenerator.lines(50, 4);
        for (int demand = 0; demand < 50; demand++) {
            assertEquals(one.demand(demand), other.demand(demand));
        }
        assertEquals(one.supply(40), other.supply(40));
    }

    private static GoodsProblem problem(List<Demand> demands, List<Supply> supplies) {
        return new GoodsProblem(demands, supplies, GoodsWeights.STANDARD, new int[0][]);
    }

    private static Demand demand(int quantity, double kilometres, int urgency) {
        return new Demand("blanket", "PIECE", quantity, ALWAYS, new Spot(kilometres, 0), urgency, 0);
    }
}
