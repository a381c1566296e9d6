package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;

/** A plan and the prices that go with it while both go on changing: what everybody gains where they are, and elsewhere. */
final class LivePrices {
    private final LodgingProblem problem;
    private final Assignment plan;
    private final double[] districts;
    private double[] homes;

    LivePrices(Assignment plan, LodgingPrices start) {
        this.plan = plan;
        problem = plan.problem();
        homes = start.home().clone();
        districts = start.district().clone();
    }

    LodgingProblem problem() {
        return problem;
    }

    Assignment plan() {
        return plan;
    }

    /** Makes room for what the problem has got since. */
    void grow() {
        if (homes.length < problem.homes()) {
            homes = Arrays.copyOf(homes, 2 * problem.homes());
        }
    }

    LodgingPrices now() {
        return new LodgingPrices(Arrays.copyOf(homes, problem.homes()), districts.clone());
    }

    /** Of a place; of an own flat the whole. */
    double home(int home) {
        return homes[home];
    }

    void home(int home, double price) {
        homes[home] = Math.max(0, price);
    }

    double district(int district) {
        return districts[district];
    }

    /** Everything costs as much from now on. */
    void set(LodgingPrices now) {
        System.arraycopy(now.home(), 0, homes, 0, now.home().length);
        System.arraycopy(now.district(), 0, districts, 0, districts.length);
    }

    /** Makes crowded districts dearer and empty ones cheaper, each by a little. */
    void balance() {
        double most = problem.weights().surcharge();
        for (int district = 0; district < districts.length; district++) {
            double crowding = Math.log((plan.housed(district) + 1.0) / (problem.quota(district) + 1.0));
            districts[district] = Math.max(0, Math.min(most, districts[district] + most * crowding));
        }
    }

    /** Points of the pair less what the district costs. */
    double worth(int household, int home, int value) {
        return value - problem.persons(household) * districts[problem.district(home)];
    }

    /** The same where the household is; 0 where it is nowhere. */
    double worth(int household) {
        int home = plan.home(household);
        return home == Assignment.NOWHERE ? 0 : worth(household, home, plan.value(household));
    }

    /** Points less all that the household takes away from the others. */
    double gain(int household, int home, int value) {
        return worth(household, home, value) - problem.load(household, home) * homes[home];
    }

    /** The same where the household is; 0 where it is nowhere. */
    double gain(int household) {
        int home = plan.home(household);
        return home == Assignment.NOWHERE ? 0 : gain(household, home, plan.value(household));
    }
}
