package de.ukrainehilfe.matching.plan.lodging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Stay WINTER = new Stay(20_000, 20_100);
    private static final Stay SUMMER = new Stay(20_200, 20_300);
    private static final Spot HERE = new Spot(0, 0);
    private static final Home ROOM = new Home(2, false, false, false, false, false, WINTER, HERE, 0);

    @Test
    void eachReasonNamesTheFirstCriterionThatNoHomeMeets() {
        assertEquals(UnservedReason.NO_HOME_FOR_WOMEN, why(household(1, false, false, false, true, WINTER)));
        assertEquals(UnservedReason.NO_HOME_BARRIER_FREE, why(household(1, false, true, false, false, WINTER)));
        assertEquals(UnservedReason.NO_HOME_WITH_PETS, why(household(1, false, false, true, false, WINTER)));
        assertEquals(UnservedReason.NO_HOME_WITH_CHILDREN, why(household(1, true, false, false, false, WINTER)));
        assertEquals(UnservedReason.NO_HOME_LARGE_ENOUGH, why(household(3, false, false, false, false, WINTER)));
        assertEquals(UnservedReason.NO_HOME_AT_THAT_TIME, why(household(1, false, false, false, false, SUMMER)));
        assertEquals(UnservedReason.TAKEN, why(household(1, false, false, false, false, WINTER)));
    }

    @Test
    void aHomeThatWasRejectedIsNotGivenAgain() {
        Household household = household(1, false, false, false, false, WINTER);
        LodgingProblem problem = problem(household, new int[][] {{0}});
        assertEquals(0, problem.value(0, 0));
        assertEquals(UnservedReason.REJECTED, Reasons.of(problem, 0));
    }

    private static UnservedReason why(Household household) {
        return Reasons.of(problem(household, new int[0][]), 0);
    }

    private static LodgingProblem problem(Household household, int[][] rejected) {
        return new LodgingProblem(List.of(household), List.of(ROOM), new int[] {9}, LodgingWeights.STANDARD, rejected);
    }

    private static Household household(
            int persons, boolean children, boolean barrierFree, boolean pets, boolean womenOnly, Stay stay) {
        return new Household(persons, children, barrierFree, pets, womenOnly, stay, HERE, 0, 0);
    }
}
