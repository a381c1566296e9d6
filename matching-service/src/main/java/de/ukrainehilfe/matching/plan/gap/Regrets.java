package de.ukrainehilfe.matching.plan.gap;

import java.util.Comparator;
import java.util.stream.IntStream;

/** For every job the agents worth trying: those of low cost when their capacity has its price. */
final class Regrets {
    /** Agents are left out that are worse than the best by more than so often what the second best is worse. */
    private static final double RANGE = 10;

    private static final int LEAST = 3;

    private final int[][] near;
    private final double[][] regrets;
    private final double scale;

    Regrets(GapInstance instance, double[] prices) {
        int jobs = instance.jobs();
        regrets = new double[jobs][];
        near = new int[jobs][];
        double sum = 0;
        for (int job = 0; job < jobs; job++) {
            regrets[job] = regrets(instance, prices, job);
            near[job] = order(instance, job);
            sum += near[job].length > 1 ? regrets[job][near[job][1]] : 0;
        }
        scale = Math.max(0.5, sum / jobs);
        for (int job = 0; job < jobs; job++) {
            near[job] = shortened(job);
        }
    }

    /** Agents that could do the job, the best first. */
    int[] near(int job) {
        return near[job];
    }

    int jobs() {
        return near.length;
    }

    /** By how much the second best agent of a job is worse, on average (units of cost). */
    double scale() {
        return scale;
    }

    private static double[] regrets(GapInstance instance, double[] prices, int job) {
        double[] regrets = IntStream.range(0, instance.agents())
                .mapToDouble(agent -> instance.costs()[agent][job] + prices[agent] * instance.uses()[agent][job])
                .toArray();
        double least = IntStream.range(0, regrets.length)
                .mapToDouble(agent -> regrets[agent])
                .min()
                .orElse(0);
        for (int agent = 0; agent < regrets.length; agent++) {
            regrets[agent] -= least;
        }
        return regrets;
    }

    private int[] order(GapInstance instance, int job) {
        return IntStream.range(0, instance.agents())
                .filter(agent -> instance.uses()[agent][job] <= instance.capacities()[agent])
                .boxed()
                .sorted(Comparator.comparingDouble(agent -> regrets[job][agent]))
                .mapToInt(agent -> agent)
                .toArray();
    }

    private int[] shortened(int job) {
        int[] all = near[job];
        return IntStream.range(0, all.length)
                .filter(at -> at < LEAST || regrets[job][all[at]] <= RANGE * scale)
                .map(at -> all[at])
                .toArray();
    }
}
