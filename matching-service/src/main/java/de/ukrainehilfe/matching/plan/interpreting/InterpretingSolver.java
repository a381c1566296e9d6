package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Makes a plan: finds prices of requests that prove a bound, then searches for a roster near it. */
public final class InterpretingSolver {
    private static final int STEPS = 300;
    private static final long TRIES_EACH = 3000;

    private InterpretingSolver() {}

    /** Solves until done, or until the run is over: then with the best plan so far. */
    public static InterpretingPlan solve(InterpretingProblem problem, PlanRun run) {
        Pairs pairs = new Pairs(problem);
        Roster roster = new Roster(problem);
        Annealing annealing = new Annealing(problem, pairs, roster, run);
        annealing.fill();
        Relaxation relaxation = new Relaxation(problem, pairs);
        Best best = new Best(run, relaxation, roster);
        best.report(0);
        relaxation.run(STEPS, best.objective(), run);
        annealing.run(TRIES_EACH * problem.requests(), best);
        best.report(100);
        return plan(problem, best, relaxation);
    }

    private static InterpretingPlan plan(InterpretingProblem problem, Best best, Relaxation relaxation) {
        int[] volunteers = best.volunteers();
        Map<Integer, UnservedReason> unserved = new TreeMap<>();
        for (int request = 0; request < volunteers.length; request++) {
            if (volunteers[request] == Roster.NOBODY) {
                unserved.put(request, Reasons.of(problem, request));
            }
        }
        int[] prices = Arrays.stream(relaxation.prices())
                .map(price -> price / BestWeek.PRECISION)
                .toArray();
        int served = volunteers.length - unserved.size();
        return new InterpretingPlan(
                volunteers,
                unserved,
                prices,
                new Certificate(best.objective(), relaxation.bound(), served, unserved.size()));
    }
}
