package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;

/** Changes of a plan that can be taken back together. */
final class Moves {
    private final Assignment plan;
    private int[] households = new int[64];
    private int[] homes = new int[64];
    private int[] values = new int[64];
    private int count;

    Moves(Assignment plan) {
        this.plan = plan;
    }

    void place(int household, int home, int value) {
        plan.place(household, home, value);
        note(household, Assignment.NOWHERE, 0);
    }

    void remove(int household) {
        note(household, plan.home(household), plan.value(household));
        plan.remove(household);
    }

    void keep() {
        count = 0;
    }

    void undo() {
        while (count > 0) {
            count--;
            if (homes[count] == Assignment.NOWHERE) {
                plan.remove(households[count]);
            } else {
                plan.place(households[count], homes[count], values[count]);
            }
        }
    }

    private void note(int household, int home, int value) {
        if (count == households.length) {
            households = Arrays.copyOf(households, 2 * count);
            homes = Arrays.copyOf(homes, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        households[count] = household;
        homes[count] = home;
        values[count++] = value;
    }
}
