package de.ukrainehilfe.matching.plan.lodging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LodgingPlanProperties {
    @Property(tries = 300)
    void nobodyIsWhereTheyMustNotBeAndNothingIsGivenTwice(@ForAll("villages") LodgingProblem problem) {
        LodgingPlan plan = solve(problem);
        int[] persons = new int[problem.homes()];
        int[] households = new int[problem.homes()];
        for (int household = 0; household < problem.households(); household++) {
            int at = plan.homes()[household];
            if (at >= 0) {
                assertTrue(problem.value(household, at) > 0, "a pair that must not meet");
                assertEquals(
                        problem.household(household).womenOnly(),
                        problem.home(at).womenOnly());
                persons[at] += problem.household(household).persons();
                households[at]++;
            }
        }
        for (int home = 0; home < problem.homes(); home++) {
            assertTrue(persons[home] <= problem.home(home).places(), "over-filled");
            assertTrue(persons[home] <= Home.MOST_PLACES, "a camp");
            assertTrue(!problem.home(home).ownFlat() || households[home] <= 1, "an own flat shared");
        }
    }

    @Property(tries = 300)
    void theCertificateIsTrue(@ForAll("villages") LodgingProblem problem) {
        LodgingPlan plan = solve(problem);
        assertEquals(worth(problem, plan.homes()), plan.certificate().objective());
        assertTrue(plan.certificate().bound() >= plan.certificate().objective());
        assertEquals(
                problem.households(),
                plan.certificate().served() + plan.unserved().size());
        plan.unserved().keySet().forEach(household -> assertEquals(-1, plan.homes()[household]));
    }

    @Property(tries = 300)
    void theBoundHoldsForTheBestOfAllPlansAndTheRatioIsNoIllusion(@ForAll("hamlets") LodgingProblem problem) {
        LodgingPlan plan = solve(problem);
        long best = Exhaustive.best(problem);
        assertTrue(plan.certificate().bound() >= best, "a bound that is none");
        assertTrue(plan.certificate().objective() >= 0.75 * best, "far from the best");
    }

    @Property(tries = 50)
    void theSameSeedGivesTheSamePlan(@ForAll("villages") LodgingProblem problem) {
        assertEquals(
                Arrays.toString(solve(problem).homes()),
                Arrays.toString(solve(problem).homes()));
    }

    @Provide
    Arbitrary<LodgingProblem> villages() {
        return Villages.ofAtMost(60, 25);
    }

    @Provide
    Arbitrary<LodgingProblem> hamlets() {
        return Villages.ofAtMost(7, 4);
    }

    static LodgingPlan solve(LodgingProblem problem) {
        return LodgingSolver.solve(problem, new PlanRun(7, Duration.ofMinutes(1)));
    }

    /** Counted anew from the definition. */
    static long worth(LodgingProblem problem, int[] homes) {
        long worth = 0;
        int[] housed = new int[problem.districts()];
        for (int household = 0; household < homes.length; household++) {
            if (homes[household] >= 0) {
                worth += problem.value(household, homes[household]);
                housed[problem.home(homes[household]).district()] +=
                        problem.household(household).persons();
            }
        }
        for (int district = 0; district < housed.length; district++) {
            int over = Math.max(0, housed[district] - problem.quota(district));
            worth -= (long) problem.weights().surcharge() * over;
        }
        return worth;
    }
}
