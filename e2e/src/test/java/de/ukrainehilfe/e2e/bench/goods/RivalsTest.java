package de.ukrainehilfe.e2e.bench.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.goods.GoodsGenerator;
import de.ukrainehilfe.matching.plan.goods.GoodsPlan;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import de.ukrainehilfe.matching.plan.goods.GoodsSolver;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RivalsTest {
    @Test
    void anotherSolverOverAllPairsFindsThePointsOfOurPlanAndGreedyOnesFindLess() {
        for (int seed = 1; seed <= 5; seed++) {
            // so few that the lists hold all pairs
            GoodsProblem problem = GoodsGenerator.lines(150, seed);
            GoodsPlan plan = GoodsSolver.solve(problem, new PlanRun(seed, Duration.ofMinutes(1)));
            long points = plan.certificate().objective();
            assertEquals(points, Referee.points(problem, plan.deliveries()));
            assertEquals(points, Referee.points(problem, new FlowPeer(problem, Lists.of(problem, 1)).solve()));
            assertTrue(points > Referee.points(problem, new Greedy(problem).byScore()));
            assertTrue(points > Referee.points(problem, new Greedy(problem).byArrival()));
        }
    }

    @Test
    void timefoldsPlanCanBeAndIsNotBetterThanOurs() {
        GoodsProblem problem = GoodsGenerator.lines(150, 1);
        GoodsPlan plan = GoodsSolver.solve(problem, new PlanRun(1, Duration.ofMinutes(1)));
        long points = Referee.points(problem, new TimefoldPeer(problem, Lists.of(problem, 1)).solve(2));
        assertTrue(points <= plan.certificate().objective());
        assertTrue(points > 0.7 * plan.certificate().objective(), points + " points");
    }
}
