package de.ukrainehilfe.matching.plan.lodging;

import java.util.stream.IntStream;

/** The best homes for a household at what the homes cost now, exactly, among all that are there. */
final class HomeSearch {
    private static final double ROUNDING = 1e-6;

    private final LodgingProblem problem;
    private final LivePrices prices;
    private final Ranks best;
    private final LiveTree women;
    private final LiveTree everybody;
    private int household;
    private LiveTree tree;
    private int slot;

    HomeSearch(LivePrices prices, int most) {
        this.prices = prices;
        problem = prices.problem();
        best = new Ranks(most);
        women = tree(true);
        everybody = tree(false);
    }

    void add(int home) {
        tree(home).add(home);
    }

    void remove(int home) {
        tree(home).remove(home);
    }

    /** The home's price has changed. */
    void update(int home) {
        tree(home).update(home);
    }

    /** Many prices have changed. */
    void updateAll() {
        women.updateAll();
        everybody.updateAll();
    }

    /** @param above only homes where the household gains more points */
    Ranks search(int who, double above) {
        household = who;
        tree = problem.household(who).womenOnly() ? women : everybody;
        slot = LiveTree.slot(problem.demand(who), problem.persons(who));
        best.clear(above);
        if (promise(0) > above) {
            visit(0);
        }
        return best;
    }

    private void visit(int node) {
        if (tree.isLeaf(node)) {
            for (int at = 0; at < tree.count(node); at++) {
                consider(tree.item(node, at));
            }
            return;
        }
        double left = promise(2 * node + 1);
        double right = promise(2 * node + 2);
        boolean leftFirst = left >= right;
        if (Math.max(left, right) > best.threshold()) {
            visit(leftFirst ? 2 * node + 1 : 2 * node + 2);
        }
        if (Math.min(left, right) > best.threshold()) {
            visit(leftFirst ? 2 * node + 2 : 2 * node + 1);
        }
    }

    private double promise(int node) {
        double least = tree.least(node, slot);
        if (least == Double.POSITIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double distance = tree.distance(node, problem.wishEast(household), problem.wishNorth(household));
        return problem.most(household, Math.max(0, distance - ROUNDING)) - least;
    }

    private void consider(int home) {
        int value = problem.value(household, home);
        if (value > 0) {
            best.offer(home, prices.gain(household, home, value));
        }
    }

    private LiveTree tree(int home) {
        return problem.home(home).womenOnly() ? women : everybody;
    }

    private LiveTree tree(boolean womenOnly) {
        int[] homes = IntStream.range(0, problem.homes())
                .filter(home -> problem.home(home).womenOnly() == womenOnly)
                .toArray();
        return new LiveTree(homes, problem::east, problem::north, this::lower);
    }

    /** The least that a home costs, less what its fit is worth, for each demand and size. */
    private void lower(int home, double[] least, int from) {
        int most = Math.min(LiveTree.SIZES, problem.places(home));
        for (int size = 1; size <= most; size++) {
            int load = problem.ownFlat(home) ? 1 : size;
            double price = load * prices.home(home) + size * prices.district(problem.district(home));
            int filled = size == LiveTree.SIZES ? problem.places(home) : size;
            price -= filled * problem.fit(filled, home);
            for (int demand = 0; demand < LodgingProblem.DEMANDS; demand++) {
                int at = from + LiveTree.slot(demand, size);
                if (price < least[at] && problem.grants(home, demand)) {
                    least[at] = price;
                }
            }
        }
    }
}
