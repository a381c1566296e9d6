package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.PlanRun;

/**
 * Makes a plan: finds prices at which demand meets capacity, lets households and homes trade at them, and improves what
 * came out by local search; the prices prove how much better any other plan could be.
 */
public final class LodgingSolver {
    private static final long LEAST_TRIES = 200_000;
    private static final int MOST_TRIES_EACH = 100;
    private static final int TRIES_EACH = 10;

    private LodgingSolver() {}

    /** Solves until done, or until the run is over: then with the best plan so far. */
    public static LodgingPlan solve(LodgingProblem problem, PlanRun run) {
        Desk desk = new Desk(problem, run);
        Assignment plan = new Assignment(problem);
        LodgingPrices prices = new PriceSearch(desk, run.seed()).find();
        new Trading(desk, plan, prices).run();
        LocalSearch search = new LocalSearch(desk, plan);
        search.fill();
        long each = (long) problem.households() * TRIES_EACH;
        search.run(Math.min((long) problem.households() * MOST_TRIES_EACH, Math.max(LEAST_TRIES, each)));
        desk.report(100, plan.objective());
        return LodgingPlan.of(plan, desk.proof());
    }
}
