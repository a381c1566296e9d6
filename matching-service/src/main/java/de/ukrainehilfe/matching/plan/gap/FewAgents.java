package de.ukrainehilfe.matching.plan.gap;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Redistributes the jobs of a few agents among them: Lagrangian prices for the jobs, for each agent all sets of jobs that
 * are cheap enough at them, and a search for sets that together hold every job once. Exact unless a limit is hit.
 */
final class FewAgents {
    /** Jobs are bits of two words. */
    static final int MOST_JOBS = 2 * Long.SIZE;

    private static final int ROUNDS = 25;
    private static final int PATIENCE = 2;
    private static final int MOST_SETS = 5_000;
    private static final long MOST_NODES = 200_000;
    /** Where an agent has too many cheap sets, only the cheaper ones are tried. */
    private static final double LESS = 0.7;

    private static final double ROUNDING = 1e-6;

    private final Part part;
    private final Knapsack[] knapsacks;
    private final Integer[] order;
    private final long[] lows;
    private final long[] highs;
    private int[] best;
    private double budget;
    private long nodes;
    private boolean complete = true;

    FewAgents(Part part) {
        this.part = part;
        knapsacks = new Knapsack[part.agents()];
        order = new Integer[part.agents()];
        Arrays.setAll(knapsacks, part::knapsack);
        Arrays.setAll(order, number -> number);
        lows = new long[knapsacks.length];
        highs = new long[knapsacks.length];
    }

    /** The agent of each job of the part where that is cheaper than now; null where nothing was found. */
    int[] improve(double[] allPrices) {
        double[] start = new double[part.jobs()];
        Arrays.setAll(start, job -> allPrices[part.job(job)]);
        JobPrices prices = new JobPrices(knapsacks, start);
        prices.run(ROUNDS, part.cost(), PATIENCE, () -> prices.bound() > part.cost() - 1 + ROUNDING);
        budget = part.cost() - 1 - prices.bound() + ROUNDING;
        if (budget < 0) {
            return null;
        }
        for (Knapsack knapsack : knapsacks) {
            knapsack.solve(prices.best());
            double most = budget;
            while (!knapsack.list(most, MOST_SETS) && most > ROUNDING) {
                most *= LESS;
                complete = false;
            }
        }
        Arrays.sort(order, Comparator.comparingInt(number -> knapsacks[number].sets()));
        choose(0, 0, 0, 0);
        return best;
    }

    /** Whether no limit was hit: what was not found then is not there. */
    boolean isComplete() {
        return complete;
    }

    private void choose(int depth, long low, long high, double regret) {
        Knapsack knapsack = knapsacks[order[depth]];
        if (depth == order.length - 1) {
            close(depth, ~low & mask(part.jobs()), ~high & mask(part.jobs() - Long.SIZE), regret);
            return;
        }
        for (int at = 0; at < knapsack.sets() && regret + knapsack.regret(at) <= budget; at++) {
            if (++nodes > MOST_NODES) {
                complete = false;
                return;
            }
            if ((knapsack.low(at) & low) == 0 && (knapsack.high(at) & high) == 0) {
                lows[depth] = knapsack.low(at);
                highs[depth] = knapsack.high(at);
                choose(depth + 1, low | lows[depth], high | highs[depth], regret + knapsack.regret(at));
            }
        }
    }

    /** The last agent gets the rest, if it can. */
    private void close(int depth, long low, long high, double regret) {
        double all = regret + knapsacks[order[depth]].regret(low, high);
        if (all <= budget) {
            lows[depth] = low;
            highs[depth] = high;
            budget = all - 1 + ROUNDING;
            best = agents();
        }
    }

    private int[] agents() {
        int[] agents = new int[part.jobs()];
        for (int depth = 0; depth < order.length; depth++) {
            for (int job = 0; job < agents.length; job++) {
                if (((job < Long.SIZE ? lows[depth] >>> job : highs[depth] >>> job) & 1) != 0) {
                    agents[job] = part.agent(order[depth]);
                }
            }
        }
        return agents;
    }

    private static long mask(int bits) {
        return bits >= Long.SIZE ? -1L : bits <= 0 ? 0 : (1L << bits) - 1;
    }
}
