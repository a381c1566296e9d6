package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.PlanRun;

/**
 * Bertsekas' auction: a household bids for the home where it gains most, by as much as it gains there over its second
 * best, and puts out those who pay least until it fits.
 */
final class ForwardAuction {
    private final Market market;
    private final Assignment assignment;
    private final LodgingProblem problem;
    private final Candidates candidates;
    private final Ring waiting;

    ForwardAuction(Market market, Candidates candidates) {
        this.market = market;
        this.candidates = candidates;
        assignment = market.assignment();
        problem = market.problem();
        waiting = new Ring(problem.households());
    }

    /**
     * Lets everybody bid who would gain more elsewhere than where they are, until nobody would.
     *
     * @param step the least rise of a price, points for each person
     */
    void run(double step, PlanRun run) {
        for (int household = 0; household < problem.households(); household++) {
            if (wouldMove(household, step)) {
                if (assignment.home(household) != Assignment.NOWHERE) {
                    market.vacate(household);
                }
                waiting.add(household);
            }
        }
        for (int turn = 1; !waiting.isEmpty() && ((turn & 1023) != 0 || !run.isOver()); turn++) {
            bid(waiting.next(), step);
        }
        waiting.clear();
    }

    private boolean wouldMove(int household, double step) {
        double enough = market.profit(household) + step * problem.persons(household);
        int now = assignment.home(household);
        for (int at = candidates.from(household); at < candidates.to(household); at++) {
            int home = candidates.home(at);
            if (home != now && market.gain(household, home, candidates.value(at)) > enough) {
                return true;
            }
        }
        return false;
    }

    private void bid(int household, double step) {
        double best = 0;
        double second = 0;
        int choice = -1;
        int to = candidates.to(household);
        for (int at = candidates.from(household); at < to; at++) {
            double gain = market.gain(household, candidates.home(at), candidates.value(at));
            if (gain > best) {
                second = best;
                best = gain;
                choice = at;
            } else if (gain > second) {
                second = gain;
            }
        }
        if (choice >= 0) {
            take(household, choice, best - second + step * problem.persons(household));
        }
    }

    private void take(int household, int choice, double raise) {
        int home = candidates.home(choice);
        int load = problem.load(household, home);
        double level = market.ask(household, home) + raise / load;
        while (assignment.free(home) < load) {
            int tenant = market.cheapestTenant(home);
            market.vacate(tenant);
            waiting.add(tenant);
        }
        market.admit(household, home, candidates.value(choice), level);
    }
}
