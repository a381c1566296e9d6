package de.ukrainehilfe.matching.plan.lodging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The households of a problem, a column for each thing that is looked at. */
final class HouseholdColumns {
    private final List<Household> all = new ArrayList<>();
    private final LodgingWeights weights;
    int[] persons = new int[0];
    int[] demands = new int[0];
    /** Points for each person wherever they live. */
    int[] standing = new int[0];

    double[] east = new double[0];
    double[] north = new double[0];
    int[] from = new int[0];
    int[] until = new int[0];
    int[][] rejected = new int[0][];

    HouseholdColumns(List<Household> households, int[][] rejected, LodgingWeights weights) {
        this.weights = weights;
        room(households.size());
        for (int at = 0; at < households.size(); at++) {
            add(households.get(at), at < rejected.length ? rejected[at] : new int[0]);
        }
    }

    int count() {
        return all.size();
    }

    Household get(int household) {
        return all.get(household);
    }

    void add(Household household, int[] unwanted) {
        int at = all.size();
        if (at == persons.length) {
            room(2 * at + 8);
        }
        all.add(household);
        persons[at] = household.persons();
        demands[at] = Bits.demanded(household);
        standing[at] = standing(household);
        east[at] = household.wish().east();
        north[at] = household.wish().north();
        from[at] = household.stay().from();
        until[at] = household.stay().until();
        rejected[at] = unwanted.clone();
        Arrays.sort(rejected[at]);
    }

    /** Whoever is gone fits nowhere. */
    void remove(int at) {
        demands[at] = Bits.NEVER;
    }

    boolean isGone(int at) {
        return demands[at] == Bits.NEVER;
    }

    private int standing(Household household) {
        int waiting = Math.min(weights.horizonDays(), Math.max(0, household.waitingDays()));
        return weights.housed()
                + weights.urgency() * household.urgency()
                + weights.waiting() * waiting / weights.horizonDays();
    }

    private void room(int room) {
        persons = Arrays.copyOf(persons, room);
        demands = Arrays.copyOf(demands, room);
        standing = Arrays.copyOf(standing, room);
        east = Arrays.copyOf(east, room);
        north = Arrays.copyOf(north, room);
        from = Arrays.copyOf(from, room);
        until = Arrays.copyOf(until, room);
        rejected = Arrays.copyOf(rejected, room);
    }
}
