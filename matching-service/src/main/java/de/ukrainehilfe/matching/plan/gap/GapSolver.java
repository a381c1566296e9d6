package de.ukrainehilfe.matching.plan.gap;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Solves published instances: Lagrangian prices for capacities and jobs, then two attempts side by side that they guide,
 * until the bound is met, nothing more is gained, or the time is over.
 */
public final class GapSolver {
    private static final int CAPACITY_ROUNDS = 4000;
    private static final int JOB_ROUNDS = 600;
    private static final int JOB_PATIENCE = 15;
    /** How far above the capacities' bound the cost is taken to be while the jobs are priced. */
    private static final double HOPE = 0.005;

    private static final int ATTEMPTS = 2;
    private static final double ROUNDING = 1e-6;

    private GapSolver() {}

    /** The same seed gives the same, unless the time ends it. */
    public static GapResult solve(GapInstance instance, PlanRun run) {
        if (!isEachJobPossible(instance)) {
            return new GapResult(new int[0], Long.MAX_VALUE, Long.MAX_VALUE, false);
        }
        CapacityPrices capacityPrices = new CapacityPrices(instance);
        capacityPrices.run(CAPACITY_ROUNDS);
        Regrets regrets = new Regrets(instance, capacityPrices.best());
        List<Attempt> attempts = IntStream.range(0, ATTEMPTS)
                .mapToObj(
                        number -> new Attempt(instance, regrets, capacityPrices.best(), run.seed() * ATTEMPTS + number))
                .toList();
        attempts.parallelStream().forEach(attempt -> attempt.start(run));
        JobPrices jobPrices = jobPrices(instance, capacityPrices, run);
        long bound = Math.max(capacityPrices.bound(), (long) Math.ceil(jobPrices.bound() - ROUNDING));
        attempts.parallelStream().forEach(attempt -> attempt.improve(jobPrices, bound, run, attempts.get(0)));
        Attempt best =
                attempts.stream().min(Comparator.comparingLong(Attempt::least)).orElseThrow();
        if (best.agents() == null) {
            return new GapResult(new int[0], Long.MAX_VALUE, bound, false);
        }
        boolean proven = attempts.stream().anyMatch(Attempt::isProven);
        return new GapResult(
                best.agents(), best.least(), proven ? best.least() : bound, instance.isFeasible(best.agents()));
    }

    private static boolean isEachJobPossible(GapInstance instance) {
        return IntStream.range(0, instance.jobs()).allMatch(job -> IntStream.range(0, instance.agents())
                .anyMatch(agent -> instance.uses()[agent][job] <= instance.capacities()[agent]));
    }

    private static JobPrices jobPrices(GapInstance instance, CapacityPrices capacityPrices, PlanRun run) {
        double[] start = new double[instance.jobs()];
        Arrays.setAll(start, job -> marginalCost(instance, capacityPrices.best(), job));
        Knapsack[] knapsacks = IntStream.range(0, instance.agents())
                .mapToObj(agent ->
                        new Knapsack(instance.costs()[agent], instance.uses()[agent], instance.capacities()[agent]))
                .toArray(Knapsack[]::new);
        JobPrices prices = new JobPrices(knapsacks, start);
        double target = capacityPrices.bound() + HOPE * Math.abs(capacityPrices.bound()) + 1;
        prices.run(JOB_ROUNDS, target, JOB_PATIENCE, run::isOver);
        return prices;
    }

    private static double marginalCost(GapInstance instance, double[] prices, int job) {
        return IntStream.range(0, instance.agents())
                .mapToDouble(agent -> instance.costs()[agent][job] + prices[agent] * instance.uses()[agent][job])
                .min()
                .orElseThrow();
    }
}
