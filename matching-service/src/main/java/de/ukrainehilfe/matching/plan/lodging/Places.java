package de.ukrainehilfe.matching.plan.lodging;

/** Brings free places and households together. */
final class Places {
    private final LodgingProblem problem;
    private final Candidates candidates;
    private final Suitors suitors;
    private final Assignment plan;
    private final Moves moves;

    Places(Desk desk, Assignment plan, Moves moves) {
        this.plan = plan;
        this.moves = moves;
        problem = desk.problem();
        candidates = desk.candidates();
        suitors = desk.suitors();
    }

    /** Gives the household the best place that is free, on its list or in one home more; none if there is none. */
    void settle(int household, int oneMore) {
        int best = Assignment.NOWHERE;
        int worth = 0;
        long most = 0;
        for (int at = candidates.from(household); at < candidates.to(household); at++) {
            long gain = gain(household, candidates.home(at), candidates.value(at));
            if (gain > most) {
                most = gain;
                best = candidates.home(at);
                worth = candidates.value(at);
            }
        }
        if (oneMore != Assignment.NOWHERE) {
            int value = problem.value(household, oneMore);
            if (value > 0 && gain(household, oneMore, value) > most) {
                best = oneMore;
                worth = value;
            }
        }
        if (best != Assignment.NOWHERE) {
            moves.place(household, best, worth);
        }
    }

    /** Gives a home's free places to those who gain most by moving there. */
    void fill(int home) {
        int choice = plan.free(home) > 0 ? bestSuitor(home) : -1;
        while (choice >= 0) {
            int household = suitors.household(choice);
            if (plan.home(household) != Assignment.NOWHERE) {
                moves.remove(household);
            }
            moves.place(household, home, suitors.value(choice));
            choice = plan.free(home) > 0 ? bestSuitor(home) : -1;
        }
    }

    private int bestSuitor(int home) {
        int best = -1;
        long most = 0;
        for (int at = suitors.from(home); at < suitors.to(home); at++) {
            int household = suitors.household(at);
            if (plan.home(household) == home) {
                continue;
            }
            long gain = gain(household, home, suitors.value(at)) - plan.value(household);
            if (gain > most) {
                most = gain;
                best = at;
            }
        }
        return best;
    }

    /** Points of the household there less the surcharge; less than nothing where there is no room. */
    private long gain(int household, int home, int value) {
        if (plan.free(home) < problem.load(household, home)) {
            return -1;
        }
        return value - plan.surcharge(problem.district(home), problem.persons(household));
    }
}
