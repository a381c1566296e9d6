package de.ukrainehilfe.e2e.bench.interpreting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingGenerator;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingPlan;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingSolver;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RivalsTest {
    @Test
    void noOtherSolverFindsMoreThanOurBoundOrMuchMoreThanOurPlan() {
        for (int seed = 1; seed <= 3; seed++) {
            InterpretingProblem problem = InterpretingGenerator.fourWeeks(80, seed);
            InterpretingPlan plan = InterpretingSolver.solve(problem, new PlanRun(seed, Duration.ofMinutes(1)));
            long points = plan.certificate().objective();
            assertEquals(points, Calendars.points(problem, plan.volunteers()));
            int[][] chances = Chances.of(problem);
            long other = Calendars.points(problem, new CpSatPeer(problem, chances).solve(10));
            assertTrue(other <= plan.certificate().bound(), "a bound that is none");
            assertTrue(points >= 0.999 * other, points + " of " + other);
            assertTrue(points >= Calendars.points(problem, new Greedy(problem, chances).byScore()));
            assertTrue(points >= Calendars.points(problem, new Greedy(problem, chances).byArrival()));
        }
    }
}
