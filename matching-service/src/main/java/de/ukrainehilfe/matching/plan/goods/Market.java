package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One item in one unit: a transportation problem of its own. The flow is made optimal over near and random pairs; then its
 * prices are held against all pairs, those that would gain are added, and so on until there are none: it is the optimum of
 * all plans. Whenever all pairs were looked at, the prices prove a bound, by linear programming duality.
 */
final class Market {
    private static final int NEAR = 12;
    private static final int RANDOM = 20;
    private static final int ADDED = 20;
    private static final int CHUNK = 256;

    private final GoodsProblem problem;
    private final int[] supplies;
    private final int[] demands;
    private final Flow flow;
    private final SupplyTree tree;
    private final int firstPair;
    private long bound;
    private boolean isOptimal;

    /** The places among the supplies that would gain a demand, and what the bound has from them. */
    private record Found(int[] pairs, long gain) {}

    Market(GoodsProblem problem, int[] supplies, int[] demands) {
        this.problem = problem;
        this.supplies = supplies;
        this.demands = demands;
        int parts = GoodsProblem.PARTS * demands.length;
        flow = new Flow(supplies.length + demands.length, supplies.length + parts + 40 * demands.length);
        tree = new SupplyTree(problem, supplies);
        for (int supply = 0; supply < supplies.length; supply++) {
            flow.addStock(supply, problem.supply(supplies[supply]).quantity());
        }
        for (int demand = 0; demand < demands.length; demand++) {
            addParts(demand);
        }
        firstPair = flow.arcs();
        bound = atBest();
    }

    int lines() {
        return supplies.length + demands.length;
    }

    long gained() {
        return flow.gained();
    }

    long bound() {
        return bound;
    }

    /** Goes on until the flow is worth that share of the bound, 1 for the optimum, or the run ends. */
    void solve(double share, PlanRun run, Tally tally) {
        if (flow.arcs() == firstPair) {
            addNearAndRandom(new Random(run.seed()));
        }
        while (!isOptimal && gained() < share * bound && !run.isOver()) {
            flow.optimise(run);
            if (!run.isOver()) {
                isOptimal = !addGaining();
            }
            tally.report(this, isOptimal);
        }
    }

    void collect(List<Delivery> deliveries, int[] prices) {
        for (int arc = firstPair; arc < flow.arcs(); arc++) {
            if (flow.flow(arc) > 0) {
                int demand = demands[flow.target(arc) - supplies.length];
                deliveries.add(new Delivery(supplies[flow.source(arc)], demand, flow.flow(arc)));
            }
        }
        for (int supply = 0; supply < supplies.length; supply++) {
            prices[supplies[supply]] = flow.potential(supply);
        }
    }

    private int node(int demand) {
        return supplies.length + demand;
    }

    private void addParts(int demand) {
        flow.addFirstPart(node(demand), problem.worth(demands[demand], 0), problem.size(demands[demand], 0));
        for (int part = 1; part < GoodsProblem.PARTS; part++) {
            if (problem.size(demands[demand], part) > 0) {
                flow.addPart(node(demand), problem.worth(demands[demand], part), problem.size(demands[demand], part));
            }
        }
    }

    /** What everybody would have if there were enough next door. */
    private long atBest() {
        long sum = 0;
        for (int demand : demands) {
            for (int part = 0; part < GoodsProblem.PARTS; part++) {
                sum += (long) problem.size(demand, part)
                        * (problem.worth(demand, part) + problem.weights().distance());
            }
        }
        return sum;
    }

    private void addNearAndRandom(Random random) {
        BestSupplies near = new BestSupplies(problem, tree, supplies, new int[supplies.length], NEAR);
        tree.price(new int[supplies.length]);
        for (int demand = 0; demand < demands.length; demand++) {
            near.search(demands[demand], GoodsProblem.NEVER);
            for (int rank = 0; rank < near.count(); rank++) {
                addPair(near.place(rank), demand);
            }
            for (int made = 0; near.count() == NEAR && made < RANDOM; made++) {
                addPair(random.nextInt(supplies.length), demand);
            }
        }
    }

    private void addPair(int supply, int demand) {
        int nearness = problem.nearnessOfSame(demands[demand], supplies[supply]);
        if (nearness != GoodsProblem.NEVER) {
            flow.addPair(supply, node(demand), nearness);
        }
    }

    /** Looks at all pairs; returns false where no other would gain. */
    private boolean addGaining() {
        int[] prices = IntStream.range(0, supplies.length).map(flow::potential).toArray();
        tree.price(prices);
        int chunks = (demands.length + CHUNK - 1) / CHUNK;
        List<Found> found = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> gaining(prices, chunk * CHUNK, Math.min(demands.length, (chunk + 1) * CHUNK)))
                .toList();
        long worth = found.stream().mapToLong(Found::gain).sum();
        for (int supply = 0; supply < supplies.length; supply++) {
            worth += (long) prices[supply] * problem.supply(supplies[supply]).quantity();
        }
        bound = Math.min(bound, worth);
        int before = flow.arcs();
        for (Found one : found) {
            for (int at = 0; at < one.pairs.length; at += 2) {
                addPair(one.pairs[at], one.pairs[at + 1]);
            }
        }
        return flow.arcs() > before;
    }

    private Found gaining(int[] prices, int begin, int end) {
        BestSupplies best = new BestSupplies(problem, tree, supplies, prices, ADDED);
        IntStream.Builder pairs = IntStream.builder();
        long gain = 0;
        for (int demand = begin; demand < end; demand++) {
            best.search(demands[demand], -flow.potential(node(demand)));
            for (int rank = 0; rank < best.count(); rank++) {
                pairs.add(best.place(rank)).add(demand);
            }
            for (int part = 0; part < GoodsProblem.PARTS; part++) {
                int each = problem.worth(demands[demand], part) + best.best();
                gain += (long) Math.max(0, each) * problem.size(demands[demand], part);
            }
        }
        return new Found(pairs.build().toArray(), gain);
    }
}
