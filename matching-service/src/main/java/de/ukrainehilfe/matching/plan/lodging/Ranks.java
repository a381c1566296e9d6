package de.ukrainehilfe.matching.plan.lodging;

/** The few best that a search has found so far, best first. */
final class Ranks {
    private final int[] items;
    private final double[] marks;
    private int found;
    private double threshold;

    Ranks(int most) {
        items = new int[most];
        marks = new double[most];
    }

    void clear(double above) {
        found = 0;
        threshold = above;
    }

    /** What is not above it need not be offered. */
    double threshold() {
        return threshold;
    }

    int count() {
        return found;
    }

    int item(int rank) {
        return items[rank];
    }

    double mark(int rank) {
        return marks[rank];
    }

    void offer(int item, double mark) {
        if (mark <= threshold) {
            return;
        }
        int at = found < items.length ? found++ : found - 1;
        while (at > 0 && marks[at - 1] < mark) {
            marks[at] = marks[at - 1];
            items[at] = items[at - 1];
            at--;
        }
        marks[at] = mark;
        items[at] = item;
        if (found == items.length) {
            threshold = marks[found - 1];
        }
    }
}
