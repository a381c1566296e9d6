package de.ukrainehilfe.matching.plan.lodging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A plan that goes on living with its prices: households and homes come and go, and only who is concerned moves. Between
 * calls it is always one that can be. An index is never used twice. Not for several threads at once.
 */
public final class KeptPlan {
    /** After so many changes, one for each of so many households, the districts are looked at anew. */
    private static final int BALANCED_AFTER = 20;

    private static final int LEAST_CHANGES = 50;
    /** So many are looked at for one who has no home, or for one home that has room, among a thousand households. */
    private static final int LOOKS = 60;

    private static final int LEAST_LOOKS = 8;
    /** So many times as many are looked at after one change in all; who is left waits for the next. */
    private static final int SEARCHES = 10;

    private static final int SQUEEZED = 3;

    private final LodgingProblem problem;
    private final Assignment plan;
    private final LivePrices prices;
    private final HomeSearch homes;
    private final HouseholdSearch households;
    private final Shifts shifts;
    private final Displacement displacement;
    private final Succession succession;
    private final Set<Integer> waiting = new LinkedHashSet<>();
    private final Set<Integer> crowded = new LinkedHashSet<>();
    private int changes;
    private int looksLeft;
    private final int looks;

    /**
     * Whoever cannot be where they are said to be looks for another home.
     *
     * @param where the home of each household, -1 for nowhere
     */
    public KeptPlan(LodgingProblem start, int[] where, LodgingPrices at) {
        problem = start.copy();
        double thousands = Math.max(1, start.households() / 1000.0);
        looks = Math.max(LEAST_LOOKS, (int) (LOOKS / Math.sqrt(thousands)));
        plan = new Assignment(problem);
        for (int household = 0; household < where.length; household++) {
            if (where[household] != Assignment.NOWHERE) {
                settle(household, where[household]);
            }
        }
        prices = new LivePrices(plan, at);
        homes = new HomeSearch(prices, Displacement.HOMES);
        households = new HouseholdSearch(prices, Succession.HOUSEHOLDS);
        shifts = new Shifts(prices, homes, households);
        displacement = new Displacement(prices, homes, shifts);
        succession = new Succession(prices, households, shifts);
    }

    private void settle(int household, int home) {
        int value = problem.value(household, home);
        if (value > 0 && plan.free(home) >= problem.load(household, home)) {
            plan.place(household, home, value);
        } else {
            waiting.add(household);
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
        waiting.add(household);
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
        waiting.add(index);
        return index;
    }

    /** A household needs no home any more. */
    public void leave(int household) {
        if (plan.home(household) != Assignment.NOWHERE) {
            shifts.remove(household);
            shifts.keep();
        }
        waiting.remove(household);
        households.remove(household);
        shifts.forget(household);
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
        tenants.stream().filter(one -> !shifts.place(one, home)).forEach(waiting::add);
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
        looksLeft = SEARCHES * looks;
        settle();
        giveAway();
        squeeze();
        giveAway();
        return shifts.moved();
    }

    /** Whether somebody who should have been looked at waits for the next time. */
    public boolean isBusy() {
        return !waiting.isEmpty() || shifts.isRoomLeft();
    }

    /** Those who are put out on the way are next. */
    private void settle() {
        while (!waiting.isEmpty() && looksLeft > 0) {
            int household = waiting.iterator().next();
            waiting.remove(household);
            if (plan.home(household) == Assignment.NOWHERE) {
                place(household);
            }
        }
    }

    private void place(int household) {
        waiting.addAll(displacement.settle(household, Math.min(looks, looksLeft)));
        looksLeft -= displacement.looked();
    }

    private void giveAway() {
        int home = looksLeft > 0 ? shifts.nextRoomy() : Assignment.NOWHERE;
        while (home != Assignment.NOWHERE) {
            if (succession.fill(home, Math.min(looks, looksLeft))) {
                shifts.roomy(home);
            } else {
                crowded.add(home);
            }
            looksLeft -= succession.looked();
            home = looksLeft > 0 ? shifts.nextRoomy() : Assignment.NOWHERE;
        }
    }

    /** Households that are too large for the room may be worth more than somebody who lives there. */
    private void squeeze() {
        for (int home : crowded) {
            if (!problem.ownFlat(home) && looksLeft > 0) {
                squeeze(home);
            }
        }
        crowded.clear();
    }

    private void squeeze(int home) {
        Ranks best = households.search(home, problem.places(home), 1);
        int[] who = new int[Math.min(best.count(), SQUEEZED)];
        Arrays.setAll(who, best::item);
        for (int household : who) {
            if (plan.home(household) == Assignment.NOWHERE && looksLeft > 0) {
                place(household);
            }
        }
        settle();
    }

    /** No home is worth more to anybody. */
    private double usual(int home) {
        double most = problem.weights().most();
        return problem.ownFlat(home) ? most * problem.places(home) : most;
    }
}
