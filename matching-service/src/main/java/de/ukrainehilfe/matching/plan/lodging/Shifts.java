package de.ukrainehilfe.matching.plan.lodging;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Moves and prices of a kept plan, and who has to be told: the searches, and whoever wants to know who moved. */
final class Shifts {
    private final LivePrices prices;
    private final LodgingProblem problem;
    private final Assignment plan;
    private final Moves moves;
    private final HomeSearch homes;
    private final HouseholdSearch households;
    private final Map<Integer, Double> asked = new LinkedHashMap<>();
    private final Set<Integer> touched = new LinkedHashSet<>();
    private final Set<Integer> roomy = new LinkedHashSet<>();
    private final Map<Integer, Integer> before = new LinkedHashMap<>();

    Shifts(LivePrices prices, HomeSearch homes, HouseholdSearch households) {
        this.prices = prices;
        this.homes = homes;
        this.households = households;
        problem = prices.problem();
        plan = prices.plan();
        moves = new Moves(plan);
    }

    void remove(int household) {
        before.putIfAbsent(household, plan.home(household));
        roomy.add(plan.home(household));
        touched.add(household);
        moves.remove(household);
    }

    /** @return whether there was room */
    boolean place(int household, int home) {
        int value = problem.value(household, home);
        if (value == 0 || plan.free(home) < problem.load(household, home)) {
            return false;
        }
        before.putIfAbsent(household, Assignment.NOWHERE);
        touched.add(household);
        moves.place(household, home, value);
        return true;
    }

    void keep() {
        moves.keep();
        tell();
    }

    void undo() {
        moves.undo();
        tell();
    }

    /** What the home is going to cost. */
    double price(int home) {
        return asked.getOrDefault(home, prices.home(home));
    }

    void price(int home, double price) {
        asked.put(home, price);
    }

    /** From now on homes cost what was asked for. */
    void settlePrices() {
        asked.forEach((home, price) -> {
            prices.home(home, price);
            homes.update(home);
            for (int one = plan.first(home); one != Assignment.NOWHERE; one = plan.next(one)) {
                touched.add(one);
            }
        });
        asked.clear();
        tell();
    }

    /** A home that somebody has left, {@link Assignment#NOWHERE} where there is none. */
    int nextRoomy() {
        roomy.removeIf(home -> plan.free(home) == 0);
        if (roomy.isEmpty()) {
            return Assignment.NOWHERE;
        }
        int home = roomy.iterator().next();
        roomy.remove(home);
        return home;
    }

    boolean isRoomLeft() {
        roomy.removeIf(home -> plan.free(home) == 0);
        return !roomy.isEmpty();
    }

    void roomy(int home) {
        roomy.add(home);
    }

    /** The household was somewhere else before. */
    void moved(int household, int from) {
        before.putIfAbsent(household, from);
        touched.add(household);
    }

    /** Forgets a household that is no more. */
    void forget(int household) {
        touched.remove(household);
        before.remove(household);
    }

    /** Who has moved since the last time, and from where. */
    Map<Integer, Integer> moved() {
        Map<Integer, Integer> moved = new LinkedHashMap<>(before);
        moved.entrySet().removeIf(one -> plan.home(one.getKey()) == one.getValue());
        before.clear();
        return moved;
    }

    private void tell() {
        touched.forEach(households::update);
        touched.clear();
    }
}
