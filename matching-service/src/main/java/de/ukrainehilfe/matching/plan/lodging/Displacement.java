package de.ukrainehilfe.matching.plan.lodging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds a home for a household: it moves in somewhere, who has to go there moves in somewhere else, and so on, until there
 * is room or somebody is left over who gains least. A search for the shortest path where what is lost at the prices is the
 * length (R. Jonker, A. Volgenant 1987); who was on the way there pays more from now on.
 */
final class Displacement {
    /** Another home farther down the list is not tried. */
    static final int HOMES = 8;

    private static final int TENANTS = 3;
    private static final double NOTHING = 1e-6;

    private final LivePrices prices;
    private final LodgingProblem problem;
    private final Assignment plan;
    private final HomeSearch search;
    private final Shifts shifts;
    private final PriorityQueue<Step> open = new PriorityQueue<>();
    private final List<Step> looked = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private final List<Integer> out = new ArrayList<>();
    private Step end;
    private int endHome;
    private double reached;

    Displacement(LivePrices prices, HomeSearch search, Shifts shifts) {
        this.prices = prices;
        this.search = search;
        this.shifts = shifts;
        problem = prices.problem();
        plan = prices.plan();
    }

    /**
     * Somebody is without a home because another moved in there.
     *
     * @param before who moved in; null for the first
     * @param from the home
     * @param changed points won or lost so far
     * @param hope the most that can come of it
     */
    private record Step(Step before, int household, int from, double changed, double hope) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return Double.compare(other.hope, hope);
        }
    }

    /**
     * Searches, and moves whoever should move.
     *
     * @param most so many of those concerned are looked at
     * @return who has been put out without a search for another home
     */
    List<Integer> settle(int household, int most) {
        open.clear();
        out.clear();
        looked.clear();
        seen.clear();
        end = null;
        endHome = Assignment.NOWHERE;
        reached = 0;
        open.add(new Step(null, household, Assignment.NOWHERE, 0, Double.POSITIVE_INFINITY));
        double last = Double.POSITIVE_INFINITY;
        while (!open.isEmpty() && looked.size() < most && open.peek().hope() > reached + NOTHING) {
            Step step = open.poll();
            if (seen.add(step.household())) {
                last = step.hope();
                looked.add(step);
                look(step);
            }
        }
        boolean complete = open.isEmpty() || open.peek().hope() <= reached + NOTHING;
        if (end != null) {
            move();
        }
        raise(complete ? reached : Math.max(reached, Math.min(last, open.peek().hope())));
        return out.stream().filter(one -> plan.home(one) == Assignment.NOWHERE).toList();
    }

    /** How many were looked at the last time. */
    int looked() {
        return looked.size();
    }

    /** Where the household could go, and who would have to go then. */
    private void look(Step step) {
        reach(step.changed(), step, Assignment.NOWHERE);
        Ranks best = search.search(step.household(), Math.max(0, reached - step.changed()));
        for (int rank = 0; rank < best.count(); rank++) {
            int home = best.item(rank);
            if (home != step.from()) {
                enter(step, home);
            }
        }
    }

    private void enter(Step step, int home) {
        int value = problem.value(step.household(), home);
        double changed = step.changed() + prices.worth(step.household(), home, value);
        int lacking = problem.load(step.household(), home) - plan.free(home);
        if (lacking <= 0) {
            reach(changed, step, home);
            return;
        }
        crowdOut(step, home, changed, lacking);
        int tried = 0;
        for (int one = plan.first(home); one != Assignment.NOWHERE && tried < TENANTS; one = plan.next(one)) {
            if (problem.load(one, home) >= lacking && !seen.contains(one)) {
                double without = changed - prices.worth(one);
                double room = (problem.load(one, home) - lacking) * prices.home(home);
                double hope = without + Math.max(0, prices.gain(one)) + room;
                if (hope > reached + NOTHING) {
                    open.add(new Step(step, one, home, without, hope));
                    tried++;
                }
            }
        }
    }

    /** This far one could go; the last goes to that home. */
    private void reach(double points, Step last, int home) {
        if (points > reached) {
            reached = points;
            end = last;
            endHome = home;
            out.clear();
        }
    }

    /** Several have to go at once, those who are worth least a place: they are homeless if it comes to that. */
    private void crowdOut(Step step, int home, double changed, int lacking) {
        List<Integer> going = new ArrayList<>();
        double left = changed;
        for (int places = lacking; places > 0; ) {
            int next = leastWorth(home, going);
            if (next == Assignment.NOWHERE) {
                return;
            }
            going.add(next);
            places -= problem.load(next, home);
            left -= prices.worth(next);
        }
        if (left > reached) {
            reach(left, step, home);
            out.addAll(going);
        }
    }

    private int leastWorth(int home, List<Integer> except) {
        int least = Assignment.NOWHERE;
        for (int one = plan.first(home); one != Assignment.NOWHERE; one = plan.next(one)) {
            if (!except.contains(one)
                    && (least == Assignment.NOWHERE
                            || prices.worth(one) * problem.load(least, home)
                                    < prices.worth(least) * problem.load(one, home))) {
                least = one;
            }
        }
        return least;
    }

    private void move() {
        List<Step> path = new ArrayList<>();
        for (Step step = end; step != null; step = step.before()) {
            path.add(step);
        }
        long before = plan.objective();
        int to = endHome;
        for (Step step : path) {
            if (step.before() != null) {
                shifts.remove(step.household());
            }
        }
        out.stream().filter(one -> plan.home(one) == endHome).forEach(shifts::remove);
        for (Step step : path) {
            if (to != Assignment.NOWHERE && !shifts.place(step.household(), to)) {
                shifts.undo();
                return;
            }
            to = step.from();
        }
        if (plan.objective() <= before) {
            shifts.undo();
        } else {
            shifts.keep();
        }
    }

    /** Homes on the way cost so much more that nobody would have gained more by them than was reached. */
    private void raise(double level) {
        for (Step step : looked) {
            if (step.before() != null && problem.ownFlat(step.from()) && step.hope() > level) {
                double more = (step.hope() - level) / problem.load(step.household(), step.from());
                shifts.price(step.from(), Math.max(shifts.price(step.from()), prices.home(step.from()) + more));
            }
        }
        shifts.settlePrices();
    }
}
