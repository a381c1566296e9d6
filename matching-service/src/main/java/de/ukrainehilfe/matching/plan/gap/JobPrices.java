package de.ukrainehilfe.matching.plan.gap;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Lagrangian prices of jobs by subgradient steps over the agents' knapsacks, and the bound they prove. */
final class JobPrices {
    private static final double LEAST_STEP = 1e-3;
    /** How much the latest round counts in the shares. */
    static final double SMOOTHING = 0.02;

    private final Knapsack[] knapsacks;
    private final double[] tried;
    private final double[] best;
    private final int[] times;
    private final double[][] shares;
    private double bound = Double.NEGATIVE_INFINITY;

    JobPrices(Knapsack[] knapsacks, double[] start) {
        this.knapsacks = knapsacks;
        tried = start.clone();
        best = start.clone();
        times = new int[start.length];
        shares = new double[knapsacks.length][start.length];
    }

    /** What each job costs at the margin. */
    double[] best() {
        return best;
    }

    /** How much of a job the agent takes, on average over the latest rounds. */
    double share(int agent, int job) {
        return shares[agent][job];
    }

    /** No assignment costs less. */
    double bound() {
        return bound;
    }

    /**
     * Takes steps, until the bound reaches the target.
     *
     * @param target cost that is hoped for
     * @param patience steps without a better bound before they become shorter
     */
    void run(int rounds, double target, int patience, BooleanSupplier isOver) {
        double step = 1;
        int stale = 0;
        for (int round = 0; round < rounds && step > LEAST_STEP && bound < target && !isOver.getAsBoolean(); round++) {
            forget();
            double value = relaxed();
            if (value > bound) {
                bound = value;
                System.arraycopy(tried, 0, best, 0, best.length);
                stale = 0;
            } else if (++stale == patience) {
                step /= 2;
                stale = 0;
                System.arraycopy(best, 0, tried, 0, best.length);
                continue;
            }
            move(step * Math.max(0.5, target - value));
        }
    }

    private double relaxed() {
        Arrays.fill(times, 0);
        double value = 0;
        for (double price : tried) {
            value += price;
        }
        for (int agent = 0; agent < knapsacks.length; agent++) {
            value += knapsacks[agent].solve(tried);
            knapsacks[agent].count(times, shares[agent]);
        }
        return value;
    }

    /** Lets what was counted before count a little less. */
    private void forget() {
        for (double[] row : shares) {
            for (int job = 0; job < row.length; job++) {
                row[job] *= 1 - SMOOTHING;
            }
        }
    }

    private void move(double length) {
        double norm = 0;
        for (int time : times) {
            norm += (1 - time) * (1 - time);
        }
        for (int job = 0; job < tried.length && norm > 0; job++) {
            tried[job] += length / norm * (1 - times[job]);
        }
    }
}
