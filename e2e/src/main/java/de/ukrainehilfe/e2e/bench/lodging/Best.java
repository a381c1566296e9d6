package de.ukrainehilfe.e2e.bench.lodging;

import java.util.Arrays;

/** The few homes of highest gain among many offered, in order; what gains nothing is not kept. */
final class Best {
    private final int[] homes;
    private final double[] gains;
    private int count;

    Best(int most) {
        homes = new int[most];
        gains = new double[most];
    }

    void offer(int home, double gain) {
        if (gain <= least()) {
            return;
        }
        int at = count < homes.length ? count++ : count - 1;
        while (at > 0 && gains[at - 1] < gain) {
            gains[at] = gains[at - 1];
            homes[at] = homes[at - 1];
            at--;
        }
        gains[at] = gain;
        homes[at] = home;
    }

    /** What an offer has to beat. */
    double least() {
        return count < homes.length ? 0 : gains[count - 1];
    }

    int[] homes() {
        return Arrays.copyOf(homes, count);
    }
}
