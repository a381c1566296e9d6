package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.PlanRun;

/** The other half of Bertsekas' auction: a home with room lowers its price until somebody comes, or it is nothing. */
final class ReverseAuction {
    private final Market market;
    private final Assignment assignment;
    private final LodgingProblem problem;
    private final Suitors suitors;
    private final Ring waiting;

    ReverseAuction(Market market, Suitors suitors) {
        this.market = market;
        this.suitors = suitors;
        assignment = market.assignment();
        problem = market.problem();
        waiting = new Ring(problem.homes());
    }

    /** @param step how much more a household has to gain, points for each person, before it moves */
    void run(double step, PlanRun run) {
        for (int home = 0; home < problem.homes(); home++) {
            addIfWanting(home);
        }
        for (int turn = 1; !waiting.isEmpty() && ((turn & 255) != 0 || !run.isOver()); turn++) {
            invite(waiting.next(), step);
        }
        waiting.clear();
    }

    private void addIfWanting(int home) {
        if (assignment.free(home) > 0 && market.floor(home) > 0) {
            waiting.addOnce(home);
        }
    }

    private void invite(int home, double step) {
        double best = 0;
        double second = 0;
        int choice = -1;
        for (int at = suitors.from(home); at < suitors.to(home); at++) {
            int household = suitors.household(at);
            int load = problem.load(household, home);
            if (load > assignment.free(home) || assignment.home(household) == home) {
                continue;
            }
            double extra = suitors.value(at) - market.charge(household, home) - market.profit(household);
            double offer = (extra - problem.persons(household) * step) / load;
            if (offer > best) {
                second = best;
                best = offer;
                choice = at;
            } else if (offer > second) {
                second = offer;
            }
        }
        market.lowerFloor(home, second);
        if (choice >= 0) {
            welcome(choice, home, second);
        }
    }

    private void welcome(int choice, int home, double price) {
        int household = suitors.household(choice);
        int old = assignment.home(household);
        if (old != Assignment.NOWHERE) {
            market.vacate(household);
            addIfWanting(old);
        }
        market.admit(household, home, suitors.value(choice), price);
        addIfWanting(home);
    }
}
