package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A plan that goes on living with its prices: households and homes come and go, and only who is concerned moves. Between
 * calls it is always one that can be. An index is never used twice. Not for several threads at once.
 */
public final class KeptPlan {
    /** After so many changes, one for each of so many households, the districts are looked at anew. */
    private static final int BALANCED_AFTER = 20;

    private static final int LEAST_CHANGES = 50;

    private final LodgingProblem problem;
    private final Assignment plan;
    private final LivePrices prices;
    private final HomeSearch homes;
    private final HouseholdSearch households;
    private final Shifts shifts;
    private final Mending mending;
    private final Neighbours neighbours;
    private int present;
    private int changes;

    /**
     * Whoever cannot be where they are said to be looks for another home.
     *
     * @param where the home of each household, -1 for nowhere
     */
    public KeptPlan(LodgingProblem start, int[] where, LodgingPrices at) {
        problem = start.copy();
        plan = new Assignment(problem);
        present = problem.households();
        List<Integer> misplaced = new ArrayList<>();
        for (int household = 0; household < where.length; household++) {
            if (where[household] != Assignment.NOWHERE) {
                settle(household, where[household], misplaced);
            }
        }
        prices = new LivePrices(plan, at);
        neighbours = new Neighbours(prices);
        homes = new HomeSearch(prices, Displacement.HOMES);
        households = new HouseholdSearch(prices, Succession.HOUSEHOLDS);
        shifts = new Shifts(prices, homes, households);
        mending = new Mending(prices, homes, households, shifts);
        misplaced.forEach(mending::seek);
    }

    private void settle(int household, int home, List<Integer> misplaced) {
        int value = problem.value(household, home);
        if (value > 0 && plan.free(home) >= problem.load(household, home)) {
            plan.place(household, home, value);
        } else {
            misplaced.add(household);
        }
    }

    /** What there is now; whoever is gone can go nowhere, and what is gone has no places. */
    public LodgingProblem problem() {
        return problem;
    }

    /** Points of the plan as it is. */
    public long objective() {
        return plan.objective();
    }

    /** Where the household lives, -1 for nowhere. */
    public int home(int household) {
        return plan.home(household);
    }

    /** What the household takes away from the others there. */
    public double price(int household, int home) {
        int value = problem.value(household, home);
        return value - prices.gain(household, home, value);
    }

    /** What everything costs now. */
    public LodgingPrices prices() {
        return prices.now();
    }

    /** The household has no home and looks for one. */
    public void seek(int household) {
        mending.seek(household);
    }

    /** Nobody knows yet what the home is worth. */
    public void offer(int home) {
        prices.home(home, usual(home));
        homes.update(home);
        shifts.roomy(home);
    }

    /** There is room in the home that somebody used before. */
    public void makeRoom(int home) {
        shifts.roomy(home);
    }

    /** A household comes. @return its index */
    public int add(Household household, int... unwanted) {
        int index = problem.add(household, unwanted);
        plan.grow();
        households.add(index);
        mending.seek(index);
        present++;
        return index;
    }

    /** A household needs no home any more. */
    public void leave(int household) {
        if (plan.home(household) != Assignment.NOWHERE) {
            shifts.remove(household);
            shifts.keep();
        }
        mending.forget(household);
        households.remove(household);
        shifts.forget(household);
        problem.remove(household);
        present--;
    }

    /** A home comes. @return its index */
    public int add(Home home) {
        int index = problem.add(home);
        plan.grow();
        plan.empty(index);
        prices.grow();
        homes.add(index);
        offer(index);
        return index;
    }

    /** The home has so many places from now on; whoever cannot stay looks for another. */
    public void resize(int home, int places) {
        List<Integer> tenants = new ArrayList<>();
        for (int one = plan.first(home); one != Assignment.NOWHERE; one = plan.next(one)) {
            tenants.add(one);
        }
        tenants.forEach(shifts::remove);
        problem.resize(home, places);
        plan.empty(home);
        tenants.stream().filter(one -> !shifts.place(one, home)).forEach(mending::seek);
        shifts.keep();
        shifts.roomy(home);
        homes.update(home);
    }

    /** The home is no longer to be had. */
    public void close(int home) {
        resize(home, 0);
        homes.remove(home);
    }

    /**
     * Finds homes for those who have come or had to go, and somebody for the places that became free.
     *
     * @return who has moved since the last time, and where from
     */
    public Map<Integer, Integer> mend() {
        if (++changes >= Math.max(LEAST_CHANGES, problem.households() / BALANCED_AFTER)) {
            changes = 0;
            prices.balance();
            homes.updateAll();
            households.updateAll();
        }
        mending.run();
        return shifts.moved();
    }

    /**
     * Finds prices anew, which takes as long as most of a new plan, and takes over what is better at them, but nobody moves
     * for next to nothing. For whenever there is time.
     *
     * @return what the plan is worth now, beside a bound of today and a plan made anew
     */
    public Renewed renew(PlanRun run) {
        int[] before = plan.homes();
        Renewal renewal = new Renewal(plan, run);
        prices.set(renewal.run(prices.now()));
        int served = 0;
        for (int household = 0; household < before.length; household++) {
            if (plan.home(household) != before[household]) {
                shifts.moved(household, before[household]);
            }
            served += plan.home(household) == Assignment.NOWHERE ? 0 : 1;
        }
        homes.updateAll();
        households.updateAll();
        shifts.keep();
        changes = 0;
        Certificate certificate = new Certificate(plan.objective(), renewal.bound(), served, present - served);
        return new Renewed(certificate, renewal.anew());
    }

    /** Whether somebody who should have been looked at waits for the next time. */
    public boolean isBusy() {
        return mending.isBusy();
    }

    /** Of a flat as much as it can be worth to anybody, of a house what others like it cost. */
    private double usual(int home) {
        return problem.ownFlat(home) ? problem.weights().most() * problem.places(home) : neighbours.price(home);
    }
}
