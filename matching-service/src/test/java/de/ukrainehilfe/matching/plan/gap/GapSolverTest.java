package de.ukrainehilfe.matching.plan.gap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GapSolverTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void smallInstancesAreSolvedAsWellAsByTryingEverything() {
        for (int seed = 0; seed < 12; seed++) {
            GapInstance instance = invented(seed, 2 + seed % 3, 5 + seed % 5, 0.9);
            long least = new Enumeration(instance).least();
            GapResult result = GapSolver.solve(instance, new PlanRun(seed, PATIENCE));
            if (least == Long.MAX_VALUE) {
                assertFalse(result.feasible(), "instance " + seed + " has no answer");
            } else {
                assertEquals(least, result.cost(), "instance " + seed);
                assertEquals(least, result.bound(), "not proven in instance " + seed);
                assertEquals(least, checked(instance, result.agents()));
            }
        }
    }

    @Test
    void largerOnesComeWithinAPercentOfTheirBound() {
        GapInstance instance = invented(1, 5, 60, 0.8);
        GapResult result = GapSolver.solve(instance, new PlanRun(1, Duration.ofSeconds(5)));
        assertEquals(result.cost(), checked(instance, result.agents()));
        assertTrue(result.cost() <= 1.01 * result.bound(), result.toString());
    }

    @Test
    void whereNobodyCanDoAJobNothingIsInvented() {
        GapInstance instance = new GapInstance(new int[][] {{1, 1}}, new int[][] {{5, 50}}, new int[] {20});
        GapResult result = GapSolver.solve(instance, new PlanRun(1, PATIENCE));
        assertFalse(result.feasible());
        assertEquals(0, result.agents().length);
    }

    @Test
    void profitsAreCostsBelowNothing() {
        GapInstance instance = invented(3, 3, 8, 0.9).negated();
        GapResult result = GapSolver.solve(instance, new PlanRun(1, PATIENCE));
        assertEquals(new Enumeration(instance).least(), result.cost());
        assertTrue(result.cost() < 0);
    }

    @Test
    void theSameSeedGivesTheSame() {
        GapInstance instance = invented(5, 4, 30, 0.85);
        int[] first = GapSolver.solve(instance, new PlanRun(9, PATIENCE)).agents();
        assertArrayEquals(
                first, GapSolver.solve(instance, new PlanRun(9, PATIENCE)).agents());
    }

    @Test
    void theFormatIsReadRowByRow() {
        GapInstance instance = GapReader.parse("2 3\n1 2 3 4 5 6\n7 8 9 10 11 12\n 20 30\n");
        assertEquals(2, instance.agents());
        assertEquals(6, instance.costs()[1][2]);
        assertEquals(10, instance.uses()[1][0]);
        assertArrayEquals(new int[] {20, 30}, instance.capacities());
    }

    /** Like the published kinds: uses of 5 to 25, costs of 10 to 50, capacities a share of what would be fair. */
    private static GapInstance invented(long seed, int agents, int jobs, double tightness) {
        Random random = new Random(seed);
        int[][] costs = new int[agents][jobs];
        int[][] uses = new int[agents][jobs];
        int[] capacities = new int[agents];
        for (int agent = 0; agent < agents; agent++) {
            int sum = 0;
            for (int job = 0; job < jobs; job++) {
                costs[agent][job] = 10 + random.nextInt(41);
                uses[agent][job] = 5 + random.nextInt(21);
                sum += uses[agent][job];
            }
            capacities[agent] = (int) (tightness * sum / agents);
        }
        return new GapInstance(costs, uses, capacities);
    }

    /** The cost, counted anew from the definition. */
    private static long checked(GapInstance instance, int[] agents) {
        assertEquals(instance.jobs(), agents.length);
        int[] room = instance.capacities().clone();
        long cost = 0;
        for (int job = 0; job < agents.length; job++) {
            room[agents[job]] -= instance.uses()[agents[job]][job];
            cost += instance.costs()[agents[job]][job];
        }
        for (int left : room) {
            assertTrue(left >= 0, "an agent with too much");
        }
        return cost;
    }
}
