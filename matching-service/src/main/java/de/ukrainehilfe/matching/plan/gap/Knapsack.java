package de.ukrainehilfe.matching.plan.gap;

import java.util.Arrays;

/** The cheapest set of jobs for one agent at given prices for jobs, by dynamic programming, and all that are nearly so. */
final class Knapsack {
    private final int[] costs;
    private final int[] uses;
    private final int capacity;
    private final double[] reduced;
    private final double[][] least;
    private long[] lows = new long[256];
    private long[] highs = new long[256];
    private double[] regrets = new double[256];
    private int count;
    private int limit;
    private double budget;

    Knapsack(int[] costs, int[] uses, int capacity) {
        this.costs = costs;
        this.uses = uses;
        this.capacity = capacity;
        reduced = new double[costs.length];
        least = new double[costs.length + 1][capacity + 1];
    }

    /** The cost less the jobs' prices of the cheapest set. */
    double solve(double[] prices) {
        for (int job = costs.length - 1; job >= 0; job--) {
            reduced[job] = costs[job] - prices[job];
            double[] below = least[job + 1];
            double[] here = least[job];
            int use = uses[job];
            if (reduced[job] >= 0 || use > capacity) {
                System.arraycopy(below, 0, here, 0, capacity + 1);
                continue;
            }
            System.arraycopy(below, 0, here, 0, use);
            for (int room = use; room <= capacity; room++) {
                here[room] = Math.min(below[room], below[room - use] + reduced[job]);
            }
        }
        return least[0][capacity];
    }

    /** Counts the jobs of the cheapest set, into the shares smoothly. */
    void count(int[] times, double[] shares) {
        int room = capacity;
        for (int job = 0; job < costs.length; job++) {
            if (least[job][room] < least[job + 1][room]) {
                times[job]++;
                shares[job] += JobPrices.SMOOTHING;
                room -= uses[job];
            }
        }
    }

    /** Lists the sets that cost at most {@code most} more than the cheapest, by that; says whether those are all. */
    boolean list(double most, int atMost) {
        count = 0;
        budget = most;
        limit = atMost;
        list(0, capacity, 0, 0, 0);
        sort();
        return count < limit;
    }

    int sets() {
        return count;
    }

    /** The first 64 jobs of that set. */
    long low(int at) {
        return lows[at];
    }

    /** The other jobs of that set. */
    long high(int at) {
        return highs[at];
    }

    double regret(int at) {
        return regrets[at];
    }

    /** How much more than the cheapest set this one costs; infinite where it is too much for the agent. */
    double regret(long low, long high) {
        int room = capacity;
        double cost = 0;
        for (int job = 0; job < costs.length; job++) {
            if (((job < Long.SIZE ? low >>> job : high >>> job) & 1) != 0) {
                room -= uses[job];
                cost += reduced[job];
            }
        }
        return room < 0 ? Double.POSITIVE_INFINITY : cost - least[0][capacity];
    }

    private void list(int job, int room, double cost, long low, long high) {
        if (count >= limit || cost + least[job][room] > least[0][capacity] + budget) {
            return;
        }
        if (job == costs.length) {
            add(low, high, cost - least[0][capacity]);
            return;
        }
        if (uses[job] <= room) {
            long bit = 1L << job;
            boolean first = job < Long.SIZE;
            list(job + 1, room - uses[job], cost + reduced[job], first ? low | bit : low, first ? high : high | bit);
        }
        list(job + 1, room, cost, low, high);
    }

    private void add(long low, long high, double regret) {
        if (count == lows.length) {
            lows = Arrays.copyOf(lows, 2 * count);
            highs = Arrays.copyOf(highs, 2 * count);
            regrets = Arrays.copyOf(regrets, 2 * count);
        }
        lows[count] = low;
        highs[count] = high;
        regrets[count++] = regret;
    }

    private void sort() {
        long[] order = new long[count];
        for (int at = 0; at < count; at++) {
            order[at] = ((long) Float.floatToIntBits((float) Math.max(0, regrets[at])) << 32) | at;
        }
        Arrays.sort(order);
        long[] oldLows = lows.clone();
        long[] oldHighs = highs.clone();
        double[] oldRegrets = regrets.clone();
        for (int at = 0; at < count; at++) {
            int from = (int) order[at];
            lows[at] = oldLows[from];
            highs[at] = oldHighs[from];
            regrets[at] = oldRegrets[from];
        }
    }
}
