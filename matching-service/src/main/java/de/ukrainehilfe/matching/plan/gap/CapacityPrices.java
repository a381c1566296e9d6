package de.ukrainehilfe.matching.plan.gap;

import java.util.Arrays;

/** Lagrangian prices of the agents' capacities by subgradient steps, and the bound they prove. */
final class CapacityPrices {
    private static final int PATIENCE = 30;

    private final GapInstance instance;
    private final double[] prices;
    private final double[] best;
    private double bound = Double.NEGATIVE_INFINITY;

    CapacityPrices(GapInstance instance) {
        this.instance = instance;
        prices = new double[instance.agents()];
        best = new double[instance.agents()];
    }

    /** Cost for a unit of each agent's capacity. */
    double[] best() {
        return best;
    }

    /** No assignment costs less. */
    long bound() {
        return (long) Math.ceil(bound - 1e-6);
    }

    void run(int rounds) {
        double step = 1;
        int stale = 0;
        double spread = Math.max(1, spread());
        for (int round = 0; round < rounds && step > 1e-5; round++) {
            double[] excess = new double[prices.length];
            double value = relaxed(excess);
            if (value > bound + 1e-9) {
                bound = value;
                System.arraycopy(prices, 0, best, 0, best.length);
                stale = 0;
            } else if (++stale == PATIENCE) {
                step /= 2;
                stale = 0;
                System.arraycopy(best, 0, prices, 0, best.length);
                continue;
            }
            move(excess, step * spread);
        }
    }

    private void move(double[] excess, double length) {
        double norm = Math.sqrt(Arrays.stream(excess).map(one -> one * one).sum());
        for (int agent = 0; agent < prices.length && norm > 0; agent++) {
            prices[agent] = Math.max(0, prices[agent] + length * excess[agent] / norm);
        }
    }

    private double relaxed(double[] excess) {
        double value = 0;
        for (int agent = 0; agent < prices.length; agent++) {
            excess[agent] = -instance.capacities()[agent];
            value -= prices[agent] * instance.capacities()[agent];
        }
        for (int job = 0; job < instance.jobs(); job++) {
            int cheapest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int agent = 0; agent < prices.length; agent++) {
                double cost = instance.costs()[agent][job] + prices[agent] * instance.uses()[agent][job];
                if (cost < least) {
                    least = cost;
                    cheapest = agent;
                }
            }
            value += least;
            excess[cheapest] += instance.uses()[cheapest][job];
        }
        return value;
    }

    /** How far costs for a unit differ at most: no price moves further. */
    private double spread() {
        double most = 0;
        for (int agent = 0; agent < prices.length; agent++) {
            for (int job = 0; job < instance.jobs(); job++) {
                most = Math.max(
                        most,
                        Math.abs(instance.costs()[agent][job]) / (double) Math.max(1, instance.uses()[agent][job]));
            }
        }
        return most;
    }
}
