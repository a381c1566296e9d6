package de.ukrainehilfe.matching.plan.lodging;

import java.util.Random;

/**
 * Insert, shift and eject: a household moves into a home of its list, those in its way go where there is room for them,
 * and the places that became free are given to whoever gains most; kept only if the plan gained.
 */
final class LocalSearch {
    /** A move is not tried where the household itself loses more points for each person, prices included. */
    private static final int MOST_REGRET = 40;
    /** Whom to put out is varied by so many points a person. */
    private static final int VARIETY = 20;

    private static final int MOST_OUT = 6;

    private final Desk desk;
    private final LodgingProblem problem;
    private final Candidates candidates;
    private final LodgingPrices prices;
    private final Assignment plan;
    private final Moves moves;
    private final Places places;
    private final Random random;
    private final int[] out = new int[MOST_OUT];

    LocalSearch(Desk desk, Assignment plan) {
        this.desk = desk;
        this.plan = plan;
        problem = desk.problem();
        candidates = desk.candidates();
        prices = desk.proof().prices();
        moves = new Moves(plan);
        places = new Places(desk, plan, moves);
        random = new Random(desk.run().seed());
    }

    /** Gives away all places that are free. */
    void fill() {
        for (int home = 0; home < problem.homes(); home++) {
            places.fill(home);
            moves.keep();
        }
    }

    void run(long tries) {
        for (long done = 0; done < tries && ((done & 255) != 0 || !desk.run().isOver()); done++) {
            int household = random.nextInt(problem.households());
            int count = candidates.to(household) - candidates.from(household);
            if (count > 0) {
                attempt(household, candidates.from(household) + random.nextInt(count));
            }
            if (done % (tries / 10 + 1) == 0) {
                desk.report((int) (85 + 15 * done / tries), plan.objective());
            }
        }
    }

    private void attempt(int household, int choice) {
        int home = candidates.home(choice);
        int old = plan.home(household);
        if (home == old || regret(household, choice, old) > MOST_REGRET * problem.persons(household)) {
            return;
        }
        long before = plan.objective();
        if (old != Assignment.NOWHERE) {
            moves.remove(household);
        }
        if (enter(household, home, candidates.value(choice), old) && plan.objective() > before) {
            moves.keep();
        } else {
            moves.undo();
        }
    }

    private double regret(int household, int choice, int old) {
        double now = old == Assignment.NOWHERE ? 0 : plan.value(household) - prices.of(problem, household, old);
        return now - candidates.gain(household, choice, prices);
    }

    private boolean enter(int household, int home, int value, int old) {
        int load = problem.load(household, home);
        int count = 0;
        while (plan.free(home) < load) {
            if (count == MOST_OUT) {
                return false;
            }
            out[count] = leastMissed(home, load - plan.free(home));
            moves.remove(out[count++]);
        }
        moves.place(household, home, value);
        for (int at = 0; at < count; at++) {
            places.settle(out[at], old);
        }
        places.fill(home);
        if (old != Assignment.NOWHERE) {
            places.fill(old);
        }
        return true;
    }

    /** The tenant whose going costs least beyond what its places are worth, and leaves little room over. */
    private int leastMissed(int home, int wanted) {
        int least = Assignment.NOWHERE;
        double smallest = Double.POSITIVE_INFINITY;
        for (int tenant = plan.first(home); tenant != Assignment.NOWHERE; tenant = plan.next(tenant)) {
            double gain = plan.value(tenant) - prices.of(problem, tenant, home);
            double waste = Math.max(0, problem.load(tenant, home) - wanted) * prices.home()[home] / 2;
            double missed = gain + waste + VARIETY * random.nextDouble() * problem.persons(tenant);
            if (missed < smallest) {
                smallest = missed;
                least = tenant;
            }
        }
        return least;
    }
}
