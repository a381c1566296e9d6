package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds homes for those who have none and households for the room that there is, one search after the other; after so many
 * looks it stops, so that nobody waits long, and goes on the next time.
 */
final class Mending {
    /** So many are looked at for one who has no home, or for one home that has room, among a thousand households. */
    private static final int LOOKS = 25;

    private static final int LEAST_LOOKS = 6;
    /** So many times as many are looked at in all. */
    private static final int SEARCHES = 3;

    private static final int SQUEEZED = 3;

    private final LodgingProblem problem;
    private final Assignment plan;
    private final HouseholdSearch households;
    private final Shifts shifts;
    private final Displacement displacement;
    private final Succession succession;
    private final Set<Integer> waiting = new LinkedHashSet<>();
    private final Set<Integer> crowded = new LinkedHashSet<>();
    private final int looks;
    private int left;

    Mending(LivePrices prices, HomeSearch homes, HouseholdSearch households, Shifts shifts) {
        this.households = households;
        this.shifts = shifts;
        problem = prices.problem();
        plan = prices.plan();
        displacement = new Displacement(prices, homes, shifts);
        succession = new Succession(prices, households, shifts);
        double thousands = Math.max(1, problem.households() / 1000.0);
        looks = Math.max(LEAST_LOOKS, (int) (LOOKS / Math.sqrt(thousands)));
    }

    /** The household has no home and looks for one. */
    void seek(int household) {
        waiting.add(household);
    }

    /** The household looks for nothing any more. */
    void forget(int household) {
        waiting.remove(household);
    }

    boolean isBusy() {
        return !waiting.isEmpty() || shifts.isRoomLeft();
    }

    void run() {
        left = SEARCHES * looks;
        settle();
        giveAway();
        squeeze();
        giveAway();
    }

    /** Those who are put out on the way are next. */
    private void settle() {
        while (!waiting.isEmpty() && left > 0) {
            int household = waiting.iterator().next();
            waiting.remove(household);
            if (plan.home(household) == Assignment.NOWHERE) {
                place(household);
            }
        }
    }

    private void place(int household) {
        waiting.addAll(displacement.settle(household, Math.min(looks, left)));
        left -= displacement.looked();
    }

    private void giveAway() {
        int home = left > 0 ? shifts.nextRoomy() : Assignment.NOWHERE;
        while (home != Assignment.NOWHERE) {
            if (succession.fill(home, Math.min(looks, left))) {
                shifts.roomy(home);
            } else {
                crowded.add(home);
            }
            left -= succession.looked();
            home = left > 0 ? shifts.nextRoomy() : Assignment.NOWHERE;
        }
    }

    /** Households that are too large for the room may be worth more than somebody who lives there. */
    private void squeeze() {
        for (int home : crowded) {
            if (!problem.ownFlat(home) && left > 0) {
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
            if (plan.home(household) == Assignment.NOWHERE && left > 0) {
                place(household);
            }
        }
        settle();
    }
}
