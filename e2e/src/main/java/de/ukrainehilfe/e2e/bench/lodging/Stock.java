package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.lodging.Home;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.util.Arrays;

/** What is still free while homes are given away one by one; never gives a place twice. */
final class Stock {
    static final int NOWHERE = -1;

    private final LodgingProblem problem;
    private final int[] free;
    private final int[] housed;
    private final int[] homes;

    Stock(LodgingProblem problem) {
        this.problem = problem;
        free = new int[problem.homes()];
        Arrays.setAll(free, home -> capacity(problem, home));
        housed = new int[problem.districts()];
        homes = new int[problem.households()];
        Arrays.fill(homes, NOWHERE);
    }

    /** Flats that are given as a whole count one. */
    static int capacity(LodgingProblem problem, int home) {
        int places = problem.home(home).places();
        return problem.home(home).ownFlat() ? Math.min(1, places) : places;
    }

    static int load(LodgingProblem problem, int household, int home) {
        return problem.home(home).ownFlat() ? 1 : problem.household(household).persons();
    }

    /** Points that the plan would gain by the pair now; 0 where it cannot be. */
    double gain(int household, int home) {
        if (free[home] < load(problem, household, home)) {
            return 0;
        }
        int value = problem.value(household, home);
        return value == 0 ? 0 : value - surcharge(household, home);
    }

    void give(int household, int home) {
        free[home] -= load(problem, household, home);
        housed[problem.home(home).district()] += problem.household(household).persons();
        homes[household] = home;
    }

    /** Who lives where, {@link #NOWHERE} for those without a home. */
    int[] homes() {
        return homes;
    }

    boolean fits(int household, int home) {
        return free[home] >= load(problem, household, home);
    }

    /** The home as far as it is still free. */
    Home left(int home) {
        Home whole = problem.home(home);
        int places = whole.ownFlat() && free[home] > 0 ? whole.places() : free[home];
        return new Home(
                places,
                whole.ownFlat(),
                whole.children(),
                whole.barrierFree(),
                whole.pets(),
                whole.womenOnly(),
                whole.stay(),
                whole.spot(),
                whole.district());
    }

    /** Persons that the district still takes before the surcharge. */
    int quotaLeft(int district) {
        return Math.max(0, problem.quota(district) - housed[district]);
    }

    private int surcharge(int household, int home) {
        int district = problem.home(home).district();
        int over = housed[district] - problem.quota(district);
        int persons = problem.household(household).persons();
        return problem.weights().surcharge() * (Math.max(0, over + persons) - Math.max(0, over));
    }
}
