package de.ukrainehilfe.matching.plan.lodging;

/** The best plan of a tiny problem, by trying them all. */
final class Exhaustive {
    private final LodgingProblem problem;
    private final Assignment plan;
    private long most;

    private Exhaustive(LodgingProblem problem) {
        this.problem = problem;
        plan = new Assignment(problem);
    }

    static long best(LodgingProblem problem) {
        Exhaustive search = new Exhaustive(problem);
        search.decide(0);
        return search.most;
    }

    private void decide(int household) {
        if (household == problem.households()) {
            most = Math.max(most, plan.objective());
            return;
        }
        decide(household + 1);
        for (int home = 0; home < problem.homes(); home++) {
            int value = problem.value(household, home);
            if (value > 0 && plan.free(home) >= problem.load(household, home)) {
                plan.place(household, home, value);
                decide(household + 1);
                plan.remove(household);
            }
        }
    }
}
