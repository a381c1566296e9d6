package de.ukrainehilfe.matching.plan.interpreting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InterpretingPlanProperties {
    /** The judge knows no plan with an overlap, a way too long, a thirteenth hour or a pair that must not meet. */
    @Property(tries = 200)
    void nobodyIsAtTwoPlacesOrInterpretsMoreThanTwelveHoursAWeek(@ForAll("offices") InterpretingProblem problem) {
        InterpretingPlan plan = solve(problem);
        assertEquals(
                Judge.points(problem, plan.volunteers()), plan.certificate().objective());
        assertTrue(plan.certificate().bound() >= plan.certificate().objective());
    }

    @Property(tries = 200)
    void theBoundHoldsForTheBestOfAllPlansAndTheRatioIsNoIllusion(@ForAll("desks") InterpretingProblem problem) {
        InterpretingPlan plan = solve(problem);
        long best = best(problem, new int[problem.requests()], 0);
        assertTrue(plan.certificate().bound() >= best, "a bound that is none");
        assertTrue(plan.certificate().objective() >= 0.95 * best, "far from the best");
    }

    @Property(tries = 100)
    void everyRequestIsEitherServedOrHasAReason(@ForAll("offices") InterpretingProblem problem) {
        InterpretingPlan plan = solve(problem);
        for (int request = 0; request < problem.requests(); request++) {
            assertEquals(plan.volunteers()[request] < 0, plan.unserved().containsKey(request));
        }
        assertEquals(plan.unserved().size(), plan.certificate().unserved());
        assertEquals(
                problem.requests(),
                plan.certificate().served() + plan.certificate().unserved());
    }

    @Property(tries = 30)
    void theSameSeedGivesTheSamePlan(@ForAll("offices") InterpretingProblem problem) {
        assertArrayEquals(solve(problem).volunteers(), solve(problem).volunteers());
    }

    @Provide
    Arbitrary<InterpretingProblem> offices() {
        return Offices.ofAtMost(50, 8);
    }

    @Provide
    Arbitrary<InterpretingProblem> desks() {
        return Offices.ofAtMost(6, 3);
    }

    static InterpretingPlan solve(InterpretingProblem problem) {
        return InterpretingSolver.solve(problem, new PlanRun(7, Duration.ofMinutes(1)));
    }

    /** By trying them all. */
    private static long best(InterpretingProblem problem, int[] volunteers, int request) {
        if (request == 0) {
            Arrays.fill(volunteers, -1);
        }
        if (request == volunteers.length) {
            return Judge.points(problem, volunteers);
        }
        long most = 0;
        for (int volunteer = -1; volunteer < problem.volunteers(); volunteer++) {
            if (volunteer < 0 || problem.value(request, volunteer) > 0) {
                volunteers[request] = volunteer;
                most = Math.max(most, best(problem, volunteers, request + 1));
            }
        }
        volunteers[request] = -1;
        return most;
    }
}
