package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Comparator;
import java.util.stream.IntStream;

/** One week, as if there were no others: hours are limited by the week, and nights lie between. */
final class WeekPlan {
    private static final int EVERYBODY = Integer.MAX_VALUE;

    private final InterpretingProblem problem;
    private final Pairs pairs;
    private final int[] requests;
    private final Relaxation relaxation;
    private Roster roster;
    private Annealing annealing;
    private int[] volunteers;
    private long objective;

    /** @param requests of the week, in rising order */
    WeekPlan(InterpretingProblem problem, Pairs pairs, int week, int[] requests, int[] prices, int[] wishes) {
        this.problem = problem;
        this.pairs = pairs;
        this.requests = requests;
        relaxation = new Relaxation(problem, pairs, week, requests, prices, wishes);
        roster = new Roster(problem);
        fill();
        volunteers = roster.volunteers();
        objective = roster.objective();
    }

    /** Points of the best plan so far. */
    long objective() {
        return objective;
    }

    /** Points that no plan exceeds. */
    long bound() {
        return relaxation.bound();
    }

    boolean isPriced() {
        return relaxation.isDone(objective);
    }

    void price(int steps, PlanRun run) {
        relaxation.run(steps, objective, run);
    }

    /** Puts the prices back that prove the bound. */
    void settlePrices() {
        relaxation.restore();
    }

    /** Begins a new search, hot. */
    void begin(long seed) {
        roster = new Roster(problem);
        fill();
        annealing = new Annealing(problem, pairs, requests, relaxation.promising(), roster, seed);
    }

    /** Goes on with the search unless the plan is known to be the best. @param coldness 0 hot to 1 cold */
    void search(double triesEach, double coldness, PlanRun run) {
        if (requests.length > 0 && objective < relaxation.bound()) {
            annealing.run((long) (triesEach * requests.length), coldness, run);
            remember();
        }
    }

    /** Who interprets the request in the best plan so far. */
    int volunteer(int at) {
        return volunteers[requests[at]];
    }

    int[] requests() {
        return requests;
    }

    private void remember() {
        if (roster.objective() > objective) {
            volunteers = roster.volunteers();
            objective = roster.objective();
        }
    }

    /** Gives every request, the scarcest first, to the best who has time. */
    private void fill() {
        IntStream.of(requests)
                .boxed()
                .sorted(Comparator.comparingInt(request -> pairs.to(request) - pairs.from(request)))
                .forEach(request -> roster.settle(request, pairs, EVERYBODY));
        roster.keep();
    }
}
