package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.PlanRun;

/** What all steps of making a plan share: the lists, the search over all pairs, the proof, and who waits for the plan. */
final class Desk {
    /** Most homes on a household's list. */
    private static final int WIDTH = 48;

    private final LodgingProblem problem;
    private final PlanRun run;
    private final boolean reports;
    private final Candidates candidates;
    private final Pricing pricing;
    private final Proof proof;

    Desk(LodgingProblem problem, PlanRun run) {
        this(problem, run, true);
    }

    private Desk(LodgingProblem problem, PlanRun run, boolean reports) {
        this.reports = reports;
        this.problem = problem;
        this.run = run;
        candidates = new Candidates(problem, WIDTH);
        pricing = new Pricing(problem);
        proof = new Proof(problem);
    }

    /** For a problem whose plan nobody waits for, within the same run. */
    Desk silent(LodgingProblem other) {
        return new Desk(other, run, false);
    }

    LodgingProblem problem() {
        return problem;
    }

    PlanRun run() {
        return run;
    }

    Candidates candidates() {
        return candidates;
    }

    Proof proof() {
        return proof;
    }

    /** Puts better homes on the lists, and lowers the bound where it can. */
    void price(LodgingPrices prices, int rank, int most, double temperature) {
        proof.offer(pricing.run(candidates, prices, new Pricing.Wish(rank, most, temperature), run), prices);
    }

    Suitors suitors() {
        return new Suitors(candidates, problem.households(), problem.homes());
    }

    void report(int percent, long objective) {
        if (reports) {
            run.report(percent, objective, proof.bound());
        }
    }
}
