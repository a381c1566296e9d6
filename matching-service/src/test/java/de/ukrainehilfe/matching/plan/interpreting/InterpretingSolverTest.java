package de.ukrainehilfe.matching.plan.interpreting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.Progress;
import de.ukrainehilfe.matching.plan.Watched;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterpretingSolverTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void aHundredInterpretersHaveAYearWithoutOneOverlap() {
        InterpretingProblem problem = InterpretingGenerator.year(800, 100, 1);
        InterpretingPlan plan = InterpretingSolver.solve(problem, new PlanRun(1, PATIENCE));
        assertEquals(
                Judge.points(problem, plan.volunteers()), plan.certificate().objective());
        assertTrue(plan.certificate().ratio() >= 0.999, plan.certificate().toString());
        assertTrue(plan.certificate().served() > 750, plan.certificate().toString());
    }

    @Test
    void threeHundredRequestsComeWithinHalfAPercent() {
        InterpretingProblem problem = InterpretingGenerator.fourWeeks(300, 1);
        InterpretingPlan plan = InterpretingSolver.solve(problem, new PlanRun(1, PATIENCE));
        assertEquals(
                Judge.points(problem, plan.volunteers()), plan.certificate().objective());
        assertTrue(plan.certificate().ratio() >= 0.995, plan.certificate().toString());
    }

    @Test
    void progressRisesAndTheBoundFalls() {
        List<Progress> seen = new ArrayList<>();
        InterpretingPlan plan =
                InterpretingSolver.solve(InterpretingGenerator.fourWeeks(100, 1), new PlanRun(1, PATIENCE, seen::add));
        Watched.assertGainedGround(seen, plan.certificate());
    }

    @Test
    void whoCancelsKeepsAValidPlanWhereverItStood() {
        InterpretingProblem problem = InterpretingGenerator.fourWeeks(200, 1);
        for (int percent : new int[] {0, 10, 30, 60, 90}) {
            InterpretingPlan plan = InterpretingSolver.solve(problem, Watched.cancelledAt(percent));
            assertEquals(
                    Judge.points(problem, plan.volunteers()), plan.certificate().objective());
            assertTrue(plan.certificate().ratio() > 0.7, percent + " %: " + plan.certificate());
        }
    }

    @Test
    void aPlanWithoutTimeIsValidAndProven() {
        InterpretingProblem problem = InterpretingGenerator.fourWeeks(100, 1);
        InterpretingPlan plan = InterpretingSolver.solve(problem, new PlanRun(1, Duration.ZERO));
        assertEquals(
                Judge.points(problem, plan.volunteers()), plan.certificate().objective());
        assertTrue(plan.certificate().bound() >= plan.certificate().objective());
    }

    @Test
    void aYearThatWasTypedWronglyCostsOnlyAWeekOfItsOwn() {
        InterpretingProblem invented = InterpretingGenerator.fourWeeks(40, 1);
        List<Request> requests = new ArrayList<>();
        IntStream.range(0, 40).mapToObj(invented::request).forEach(requests::add);
        Conversation wanted = requests.get(0).wanted();
        Appointment late = new Appointment(Instant.parse("5026-11-20T09:00:00Z"), 60);
        requests.add(new Request(
                new Conversation(wanted.from(), wanted.to(), wanted.level(), wanted.mode(), wanted.subject(), late),
                requests.get(0).spot(),
                0,
                0));
        List<Volunteer> volunteers = IntStream.range(0, invented.volunteers())
                .mapToObj(invented::volunteer)
                .toList();
        InterpretingProblem problem =
                new InterpretingProblem(requests, volunteers, InterpretingWeights.STANDARD, new int[0][]);
        assertEquals(invented.weeks() + 1, problem.weeks());
        InterpretingPlan plan = InterpretingSolver.solve(problem, new PlanRun(1, PATIENCE));
        assertEquals(
                Judge.points(problem, plan.volunteers()), plan.certificate().objective());
    }

    @Test
    void theGeneratorInventsTheSameForTheSameSeed() {
        InterpretingProblem one = InterpretingGenerator.fourWeeks(50, 4);
        InterpretingProblem other = InterpretingGenerator.fourWeeks(50, 4);
        for (int request = 0; request < 50; request++) {
            assertEquals(one.request(request), other.request(request));
            for (int volunteer = 0; volunteer < one.volunteers(); volunteer++) {
                assertEquals(one.volunteer(volunteer), other.volunteer(volunteer));
                assertEquals(one.value(request, volunteer), other.value(request, volunteer));
            }
        }
    }
}
