package de.ukrainehilfe.matching.plan.interpreting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Level;
import de.ukrainehilfe.matching.pool.Mode;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.OfferDetails.Speech;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two interpreters, of whom the farther one comes to another appointment of the series. */
class SameInterpreterTest {
    private static final Instant TEN = Instant.parse("2026-12-07T09:00:00Z");
    private static final Volunteer NEAR = volunteer(new Spot(1, 0));
    private static final Volunteer KNOWN = volunteer(new Spot(25, 0));

    @Test
    void whoIsKnownIsWorthMoreThanAWayOfFortyKilometres() {
        InterpretingProblem alone = problem(new int[0][], conversation(TEN));
        InterpretingProblem series = problem(new int[][] {{1}}, conversation(TEN));
        assertEquals(alone.value(0, 1) + 200, series.value(0, 1));
        assertEquals(alone.value(0, 0), series.value(0, 0));
        assertArrayEquals(new int[] {0}, plan(alone));
        assertArrayEquals(new int[] {1}, plan(series));
    }

    @Test
    void nobodyGoesWithoutForItAndNobodyIsAtTwoPlaces() {
        InterpretingProblem both =
                problem(new int[][] {{1}, {1}}, conversation(TEN), conversation(TEN.plusSeconds(600)));
        int[] plan = plan(both);
        assertEquals(Set.of(0, 1), Set.of(plan[0], plan[1]));
    }

    private static int[] plan(InterpretingProblem problem) {
        InterpretingPlan plan = InterpretingSolver.solve(problem, new PlanRun(1, Duration.ofMinutes(1)));
        assertEquals(
                Judge.points(problem, plan.volunteers()), plan.certificate().objective());
        return plan.volunteers();
    }

    private static InterpretingProblem problem(int[][] known, Request... requests) {
        return new InterpretingProblem(
                List.of(requests), List.of(NEAR, KNOWN), InterpretingWeights.STANDARD, new int[0][], known);
    }

    private static Request conversation(Instant start) {
        Appointment hour = new Appointment(start, 60);
        return new Request(new Conversation("uk", "de", Level.B2, Mode.ON_SITE, null, hour), new Spot(0, 0), 0, 0);
    }

    private static Volunteer volunteer(Spot home) {
        Interpreter can = new Interpreter(
                List.of(new Speech("uk", Level.NATIVE), new Speech("de", Level.C1)),
                Set.of(Mode.ON_SITE),
                List.of(),
                Set.of(),
                null);
        return new Volunteer(can, new Stay(0, Stay.OPEN), home, List.of());
    }
}
