package de.ukrainehilfe.matching.plan.lodging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds somebody for the room in a home: who gains most moves in, into the room that they leave another, and so on, until
 * it was somebody without a home or nobody gains any more. Homes on the way cost less from now on.
 */
final class Succession {
    /** Another household farther down the list is not asked. */
    static final int HOUSEHOLDS = 8;

    private static final double NOTHING = 1e-6;

    private final LivePrices prices;
    private final LodgingProblem problem;
    private final Assignment plan;
    private final HouseholdSearch search;
    private final Shifts shifts;
    private final PriorityQueue<Step> open = new PriorityQueue<>();
    private final List<Step> looked = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private Step end;
    private int endHousehold;
    private double reached;

    Succession(LivePrices prices, HouseholdSearch search, Shifts shifts) {
        this.prices = prices;
        this.search = search;
        this.shifts = shifts;
        problem = prices.problem();
        plan = prices.plan();
    }

    /**
     * There is room in a home because somebody moved on.
     *
     * @param before where they moved to; null for the first
     * @param household who moved
     * @param changed points won or lost so far
     * @param hope the most that can come of it
     */
    private record Step(Step before, int home, int room, int household, double changed, double hope)
            implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return Double.compare(other.hope, hope);
        }
    }

    /** @return whether somebody moved in; at most so many of the homes concerned are looked at */
    boolean fill(int home, int most) {
        int room = plan.free(home);
        if (room == 0) {
            return false;
        }
        open.clear();
        looked.clear();
        seen.clear();
        end = null;
        endHousehold = Assignment.NOWHERE;
        reached = 0;
        Step first = new Step(null, home, room, Assignment.NOWHERE, 0, room * prices.home(home));
        open.add(first);
        invite(first);
        double last = Double.POSITIVE_INFINITY;
        while (!open.isEmpty() && looked.size() < most && open.peek().hope() > reached + NOTHING) {
            Step step = open.poll();
            if (seen.add(step.home())) {
                last = step.hope();
                looked.add(step);
                look(step);
            }
        }
        boolean complete = open.isEmpty() || open.peek().hope() <= reached + NOTHING;
        boolean moved = end != null && move() || invite(first) && move();
        lower(complete ? reached : Math.max(reached, Math.min(last, open.peek().hope())));
        return moved;
    }

    /** Somebody who has no home could come at once. */
    private boolean invite(Step first) {
        reached = 0;
        end = null;
        Ranks best = search.homeless(first.home(), places(first));
        for (int rank = 0; rank < best.count(); rank++) {
            int household = best.item(rank);
            long value = problem.value(household, first.home());
            int district = problem.district(first.home());
            reach(value - plan.surcharge(district, problem.persons(household)), first, household);
        }
        return end != null;
    }

    /** How many were looked at the last time. */
    int looked() {
        return 1 + looked.size();
    }

    private void look(Step step) {
        Ranks best = search.search(step.home(), places(step), reached - step.hope());
        for (int rank = 0; rank < best.count(); rank++) {
            int household = best.item(rank);
            int value = problem.value(household, step.home());
            double changed = step.changed() + prices.worth(household, step.home(), value) - prices.worth(household);
            int from = plan.home(household);
            if (from == Assignment.NOWHERE) {
                reach(changed, step, household);
            } else if (!seen.contains(from)) {
                double hope = step.hope() + best.mark(rank);
                int room = problem.load(household, from) + (prices.home(from) > 0 ? 0 : plan.free(from));
                if (hope > reached + NOTHING) {
                    Step next = new Step(step, from, room, household, changed, hope);
                    open.add(next);
                    reach(changed, next, Assignment.NOWHERE);
                }
            }
        }
    }

    /** The largest household that can come. */
    private int places(Step step) {
        return problem.ownFlat(step.home()) ? problem.places(step.home()) : step.room();
    }

    /** This far one could go; into the last room comes that household. */
    private void reach(double points, Step last, int household) {
        if (points > reached) {
            reached = points;
            end = last;
            endHousehold = household;
        }
    }

    private boolean move() {
        long before = plan.objective();
        List<Step> path = new ArrayList<>();
        for (Step step = end; step != null; step = step.before()) {
            path.add(step);
        }
        for (Step step : path) {
            if (step.before() != null) {
                shifts.remove(step.household());
            }
        }
        int household = endHousehold;
        for (Step step : path) {
            if (household != Assignment.NOWHERE && !shifts.place(household, step.home())) {
                shifts.undo();
                return false;
            }
            household = step.household();
        }
        if (plan.objective() <= before) {
            shifts.undo();
            return false;
        }
        shifts.keep();
        return true;
    }

    /** Homes on the way cost so much less that room in none is worth more than was reached. */
    private void lower(double level) {
        for (Step step : looked) {
            if (problem.ownFlat(step.home()) && step.hope() > level) {
                double less = (step.hope() - level) / Math.max(1, problem.capacity(step.home()));
                shifts.price(step.home(), Math.min(shifts.price(step.home()), prices.home(step.home()) - less));
            }
        }
        shifts.settlePrices();
    }
}
