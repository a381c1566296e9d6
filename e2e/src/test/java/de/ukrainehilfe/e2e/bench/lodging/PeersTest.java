package de.ukrainehilfe.e2e.bench.lodging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.lodging.LodgingPlan;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import de.ukrainehilfe.matching.plan.lodging.LodgingSolver;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeersTest {
    private final LodgingProblem problem = new Instance(false, 200, 3).problem();
    private final LodgingPlan plan = LodgingSolver.solve(problem, new PlanRun(1, Duration.ofMinutes(1)));

    @Test
    void theRefereeCountsOurPlanAsItsCertificateDoes() {
        assertEquals(plan.certificate().objective(), Referee.points(problem, plan.homes()));
    }

    @Test
    void theRefereeRefusesAHomeThatIsGivenTooOften() {
        int[] homes = new int[problem.households()];
        assertThrows(IllegalStateException.class, () -> Referee.points(problem, homes));
    }

    @Test
    void noPeerBeatsTheBound() {
        int[][] lists = Shortlists.of(problem, plan.prices());
        int[][] plans = {
            new Greedy(problem).byArrival(), new Greedy(problem).byScore(), new TimefoldPeer(problem, lists).solve(1)
        };
        for (int[] homes : plans) {
            long points = Referee.points(problem, homes);
            assertTrue(points <= plan.certificate().bound());
            assertTrue(points > 0.8 * plan.certificate().bound(), points + " of " + plan.certificate());
        }
    }

    @Test
    void ringsFindTheBestOfAllHomes() {
        Rings rings = new Rings(problem);
        for (int household = 0; household < 50; household++) {
            int one = household;
            int[] expected = IntStream.range(0, problem.homes())
                    .filter(home -> problem.value(one, home) > 0)
                    .boxed()
                    .sorted(Comparator.comparingInt(home -> -problem.value(one, home)))
                    .limit(5)
                    .mapToInt(home -> problem.value(one, home))
                    .toArray();
            int[] found = Arrays.stream(rings.best(one, 5, problem::value))
                    .map(home -> problem.value(one, home))
                    .toArray();
            assertArrayEquals(expected, found);
        }
    }
}
