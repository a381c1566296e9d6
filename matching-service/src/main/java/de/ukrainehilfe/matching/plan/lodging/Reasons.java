package de.ukrainehilfe.matching.plan.lodging;

import java.util.List;
import java.util.function.BiPredicate;

/** Finds out why a household stays without a home. */
final class Reasons {
    private record Criterion(UnservedReason reason, BiPredicate<Household, Home> holds) {}

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion(UnservedReason.NO_HOME_FOR_WOMEN, (who, home) -> who.womenOnly() == home.womenOnly()),
            new Criterion(UnservedReason.NO_HOME_BARRIER_FREE, (who, home) -> home.barrierFree() || !who.barrierFree()),
            new Criterion(UnservedReason.NO_HOME_WITH_PETS, (who, home) -> home.pets() || !who.pets()),
            new Criterion(UnservedReason.NO_HOME_WITH_CHILDREN, (who, home) -> home.children() || !who.children()),
            new Criterion(UnservedReason.NO_HOME_LARGE_ENOUGH, (who, home) -> who.persons() <= home.places()),
            new Criterion(UnservedReason.NO_HOME_AT_THAT_TIME, (who, home) -> who.stay()
                    .meets(home.stay())));

    private Reasons() {}

    static UnservedReason of(LodgingProblem problem, int household) {
        int furthest = 0;
        for (int home = 0; home < problem.homes(); home++) {
            if (problem.value(household, home) > 0) {
                return UnservedReason.TAKEN;
            }
            furthest = Math.max(furthest, held(problem.household(household), problem.home(home)));
        }
        return furthest == CRITERIA.size()
                ? UnservedReason.REJECTED
                : CRITERIA.get(furthest).reason();
    }

    private static int held(Household household, Home home) {
        int held = 0;
        while (held < CRITERIA.size() && CRITERIA.get(held).holds().test(household, home)) {
            held++;
        }
        return held;
    }
}
