package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.Spot;
import java.util.Arrays;

/**
 * A k-d tree over homes whose nodes know, for every combination of demands and household size, the least price below
 * them, so that whole regions are passed over without losing the best home.
 */
final class HomeTree {
    private static final int LEAF = 8;
    /** Larger households look at the prices of this size, which are never higher than theirs. */
    private static final int SIZES = 8;

    private final LodgingProblem problem;
    private final int[] order;
    private final int nodes;
    private final double[] west;
    private final double[] east;
    private final double[] south;
    private final double[] north;
    private final double[] least;

    HomeTree(LodgingProblem problem, int[] homes) {
        this.problem = problem;
        order = homes.clone();
        int leaves = Integer.highestOneBit(Math.max(1, 2 * ((homes.length + LEAF - 1) / LEAF) - 1));
        nodes = 2 * leaves - 1;
        west = new double[nodes];
        east = new double[nodes];
        south = new double[nodes];
        north = new double[nodes];
        least = new double[nodes * LodgingProblem.DEMANDS * SIZES];
        build(0, 0, order.length);
    }

    int size() {
        return order.length;
    }

    /** The home at that place in the tree's order; a node's homes are next to each other. */
    int home(int at) {
        return order[at];
    }

    boolean isLeaf(int node) {
        return 2 * node + 1 >= nodes;
    }

    static int slot(int demand, int persons) {
        return demand * SIZES + Math.min(persons, SIZES) - 1;
    }

    /** The least price less fit, in points, that a household of that slot meets below the node. */
    double least(int node, int slot) {
        return least[node * LodgingProblem.DEMANDS * SIZES + slot];
    }

    /** Kilometres from the spot to the node's rectangle. */
    double distance(int node, Spot spot) {
        double eastward = Math.max(0, Math.max(west[node] - spot.east(), spot.east() - east[node]));
        double northward = Math.max(0, Math.max(south[node] - spot.north(), spot.north() - north[node]));
        return Math.sqrt(eastward * eastward + northward * northward);
    }

    void price(LodgingPrices prices) {
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        price(prices, 0, 0, order.length);
    }

    private void price(LodgingPrices prices, int node, int from, int to) {
        if (isLeaf(node)) {
            for (int at = from; at < to; at++) {
                price(prices, node, order[at]);
            }
            return;
        }
        int middle = (from + to) >>> 1;
        price(prices, 2 * node + 1, from, middle);
        price(prices, 2 * node + 2, middle, to);
        int slots = LodgingProblem.DEMANDS * SIZES;
        for (int slot = 0; slot < slots; slot++) {
            least[node * slots + slot] = Math.min(least(2 * node + 1, slot), least(2 * node + 2, slot));
        }
    }

    private void price(LodgingPrices prices, int leaf, int home) {
        for (int size = 1; size <= Math.min(SIZES, problem.places(home)); size++) {
            double price = problem.ownFlat(home) ? prices.home()[home] : size * prices.home()[home];
            price += size * prices.district()[problem.district(home)];
            price -= fit(size, home);
            for (int demand = 0; demand < LodgingProblem.DEMANDS; demand++) {
                int at = leaf * LodgingProblem.DEMANDS * SIZES + slot(demand, size);
                if (problem.grants(home, demand) && price < least[at]) {
                    least[at] = price;
                }
            }
        }
    }

    /** Points for fit; the largest size stands for all above it too, which fill the home at best. */
    private double fit(int size, int home) {
        int persons = size == SIZES ? problem.places(home) : size;
        return persons * problem.fit(persons, home);
    }

    private void build(int node, int from, int to) {
        west[node] = south[node] = Double.POSITIVE_INFINITY;
        east[node] = north[node] = Double.NEGATIVE_INFINITY;
        for (int at = from; at < to; at++) {
            west[node] = Math.min(west[node], problem.east(order[at]));
            east[node] = Math.max(east[node], problem.east(order[at]));
            south[node] = Math.min(south[node], problem.north(order[at]));
            north[node] = Math.max(north[node], problem.north(order[at]));
        }
        if (isLeaf(node)) {
            return;
        }
        int middle = (from + to) >>> 1;
        boolean eastward = east[node] - west[node] > north[node] - south[node];
        Median.split(order, from, to, middle, home -> eastward ? problem.east(home) : problem.north(home));
        build(2 * node + 1, from, middle);
        build(2 * node + 2, middle, to);
    }
}
