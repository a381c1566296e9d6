package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Makes a plan: every item for itself, side by side, each to its proven optimum. */
public final class GoodsSolver {
    private record Item(String item, String unit) {}

    /** All items come so near their bounds before any comes nearer: the time may not suffice for perfection. */
    private static final double[] SHARES = {0.01, 0.9, 0.97, 0.99, 0.995, 0.998, 1};

    private GoodsSolver() {}

    /** Solves until the plan is the best there is, or until the run is over: then with the best plan so far. */
    public static GoodsPlan solve(GoodsProblem problem, PlanRun run) {
        List<Market> markets = markets(problem);
        Tally tally = new Tally(run, markets);
        for (double share : SHARES) {
            Queue<Market> waiting = new ConcurrentLinkedQueue<>(markets);
            markets.parallelStream().forEach(any -> waiting.remove().solve(share, run, tally));
        }
        run.report(100, tally.objective(), tally.bound());
        List<Delivery> deliveries = new ArrayList<>();
        int[] prices = new int[problem.supplies()];
        markets.forEach(market -> market.collect(deliveries, prices));
        deliveries.sort(Comparator.comparingInt(Delivery::demand).thenComparingInt(Delivery::supply));
        Map<Integer, UnservedReason> unserved = unserved(problem, deliveries);
        int served = problem.demands() - unserved.size();
        return new GoodsPlan(
                deliveries,
                unserved,
                prices,
                new Certificate(tally.objective(), tally.bound(), served, unserved.size()));
    }

    /** The largest first, so that the last ones to finish are small. */
    private static List<Market> markets(GoodsProblem problem) {
        Map<Item, List<Integer>> supplies = new HashMap<>();
        for (int supply = 0; supply < problem.supplies(); supply++) {
            Supply one = problem.supply(supply);
            supplies.computeIfAbsent(new Item(one.item(), one.unit()), item -> new ArrayList<>())
                    .add(supply);
        }
        Map<Item, List<Integer>> demands = new HashMap<>();
        for (int demand = 0; demand < problem.demands(); demand++) {
            Demand one = problem.demand(demand);
            demands.computeIfAbsent(new Item(one.item(), one.unit()), item -> new ArrayList<>())
                    .add(demand);
        }
        return demands.keySet().stream()
                .filter(supplies::containsKey)
                .map(item -> new Market(problem, array(supplies.get(item)), array(demands.get(item))))
                .sorted(Comparator.comparingInt(Market::lines).reversed())
                .toList();
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Map<Integer, UnservedReason> unserved(GoodsProblem problem, List<Delivery> deliveries) {
        boolean[] served = new boolean[problem.demands()];
        deliveries.forEach(delivery -> served[delivery.demand()] = true);
        Map<Integer, UnservedReason> unserved = new TreeMap<>();
        IntStream.range(0, served.length)
                .filter(demand -> !served[demand])
                .forEach(demand -> unserved.put(demand, Reasons.of(problem, demand)));
        return unserved;
    }
}
