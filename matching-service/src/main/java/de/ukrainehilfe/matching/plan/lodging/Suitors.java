package de.ukrainehilfe.matching.plan.lodging;

/** The candidates seen from the homes: who has the home on the list. */
final class Suitors {
    private final int[] starts;
    private final int[] households;
    private final int[] values;

    Suitors(Candidates candidates, int households, int homes) {
        starts = new int[homes + 1];
        for (int household = 0; household < households; household++) {
            for (int at = candidates.from(household); at < candidates.to(household); at++) {
                starts[candidates.home(at) + 1]++;
            }
        }
        for (int home = 0; home < homes; home++) {
            starts[home + 1] += starts[home];
        }
        this.households = new int[starts[homes]];
        values = new int[starts[homes]];
        int[] filled = starts.clone();
        for (int household = 0; household < households; household++) {
            for (int at = candidates.from(household); at < candidates.to(household); at++) {
                int slot = filled[candidates.home(at)]++;
                this.households[slot] = household;
                values[slot] = candidates.value(at);
            }
        }
    }

    int from(int home) {
        return starts[home];
    }

    int to(int home) {
        return starts[home + 1];
    }

    int household(int at) {
        return households[at];
    }

    int value(int at) {
        return values[at];
    }
}
