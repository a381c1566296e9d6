package de.ukrainehilfe.matching.plan.lodging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.Progress;
import de.ukrainehilfe.matching.plan.Watched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LodgingSolverTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void aThousandHouseholdsInSharedHousesComeWithinHalfAPercent() {
        LodgingPlan plan = LodgingSolver.solve(LodgingGenerator.sharedHouses(1000, 1), new PlanRun(1, PATIENCE));
        assertTrue(plan.certificate().ratio() >= 0.995, plan.certificate().toString());
        assertEquals(0.87, plan.certificate().served() / 1000.0, 0.03);
    }

    @Test
    void oneHouseholdAHomeComesWithinATenthOfAPercent() {
        LodgingPlan plan = LodgingSolver.solve(LodgingGenerator.ownFlats(1000, 1), new PlanRun(1, PATIENCE));
        assertTrue(plan.certificate().ratio() >= 0.999, plan.certificate().toString());
    }

    @Test
    void progressRisesAndTheBoundFalls() {
        List<Progress> seen = new ArrayList<>();
        LodgingPlan plan =
                LodgingSolver.solve(LodgingGenerator.sharedHouses(300, 1), new PlanRun(1, PATIENCE, seen::add));
        Watched.assertGainedGround(seen, plan.certificate());
    }

    @Test
    void whoCancelsKeepsAValidPlanWhereverItStood() {
        LodgingProblem problem = LodgingGenerator.sharedHouses(500, 1);
        for (int percent : new int[] {0, 12, 40, 55, 60, 90}) {
            LodgingPlan plan = LodgingSolver.solve(problem, Watched.cancelledAt(percent));
            assertEquals(
                    LodgingPlanProperties.worth(problem, plan.homes()),
                    plan.certificate().objective());
            assertTrue(plan.certificate().ratio() > 0.5, percent + " %: " + plan.certificate());
        }
    }

    @Test
    void aPlanWithoutTimeIsEmptyButProven() {
        LodgingProblem problem = LodgingGenerator.sharedHouses(100, 1);
        LodgingPlan plan = LodgingSolver.solve(problem, new PlanRun(1, Duration.ZERO));
        assertTrue(plan.certificate().bound() >= plan.certificate().objective());
    }

    @Test
    void theGeneratorInventsTheSameForTheSameSeed() {
        LodgingProblem one = LodgingGenerator.ownFlats(50, 4);
        LodgingProblem other = LodgingGenerator.ownFlats(50, 4);
        assertEquals(one.homes(), other.homes());
        assertArrayEquals(values(one), values(other));
    }

    private static int[] values(LodgingProblem problem) {
        int[] values = new int[problem.households() * problem.homes()];
        for (int at = 0; at < values.length; at++) {
            values[at] = problem.value(at / problem.homes(), at % problem.homes());
        }
        return values;
    }
}
