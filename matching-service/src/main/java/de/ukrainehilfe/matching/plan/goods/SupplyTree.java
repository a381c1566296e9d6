package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import java.util.Arrays;

/**
 * A k-d tree over the supplies of one item whose nodes know the least price, the widest reach and the longest time below
 * them, so that whole regions are passed over without losing the best supply.
 */
final class SupplyTree {
    private static final int LEAF = 8;

    private final GoodsProblem problem;
    private final int[] supplies;
    /** Places in {@link #supplies}, so that a node's are next to each other. */
    private final int[] order;

    private final int nodes;
    private final double[] west;
    private final double[] east;
    private final double[] south;
    private final double[] north;
    private final double[] reach;
    private final int[] from;
    private final int[] until;
    private final int[] least;

    /** @param supplies not none */
    SupplyTree(GoodsProblem problem, int[] supplies) {
        this.problem = problem;
        this.supplies = supplies;
        order = new int[supplies.length];
        Arrays.setAll(order, at -> at);
        int leaves = Integer.highestOneBit(Math.max(1, 2 * ((supplies.length + LEAF - 1) / LEAF) - 1));
        nodes = 2 * leaves - 1;
        west = new double[nodes];
        east = new double[nodes];
        south = new double[nodes];
        north = new double[nodes];
        reach = new double[nodes];
        from = new int[nodes];
        until = new int[nodes];
        least = new int[nodes];
        build(0, 0, order.length);
    }

    int size() {
        return order.length;
    }

    /** The place among the supplies of the one at that place in the tree's order. */
    int at(int place) {
        return order[place];
    }

    boolean isLeaf(int node) {
        return 2 * node + 1 >= nodes;
    }

    /** No supply below the node gains the demand more at the prices; much less than nothing where none can serve it. */
    int most(int node, Demand demand) {
        Stay stay = demand.stay();
        if (stay.from() > until[node] || stay.until() < from[node]) {
            return Integer.MIN_VALUE;
        }
        Spot spot = demand.spot();
        double eastward = Math.max(0, Math.max(west[node] - spot.east(), spot.east() - east[node]));
        double northward = Math.max(0, Math.max(south[node] - spot.north(), spot.north() - north[node]));
        double kilometres = Math.sqrt(eastward * eastward + northward * northward);
        return kilometres > reach[node] ? Integer.MIN_VALUE : problem.nearness(kilometres) - least[node];
    }

    /** Takes the prices, by place among the supplies. */
    void price(int[] prices) {
        price(prices, 0, 0, order.length);
    }

    private void price(int[] prices, int node, int begin, int end) {
        if (isLeaf(node)) {
            least[node] = Integer.MAX_VALUE;
            for (int place = begin; place < end; place++) {
                least[node] = Math.min(least[node], prices[order[place]]);
            }
            return;
        }
        int middle = (begin + end) >>> 1;
        price(prices, 2 * node + 1, begin, middle);
        price(prices, 2 * node + 2, middle, end);
        least[node] = Math.min(least[2 * node + 1], least[2 * node + 2]);
    }

    private void build(int node, int begin, int end) {
        west[node] = south[node] = Double.POSITIVE_INFINITY;
        east[node] = north[node] = Double.NEGATIVE_INFINITY;
        from[node] = Integer.MAX_VALUE;
        until[node] = Integer.MIN_VALUE;
        for (int place = begin; place < end; place++) {
            widen(node, problem.supply(supplies[order[place]]));
        }
        if (isLeaf(node)) {
            return;
        }
        boolean eastward = east[node] - west[node] > north[node] - south[node];
        sort(begin, end, eastward);
        int middle = (begin + end) >>> 1;
        build(2 * node + 1, begin, middle);
        build(2 * node + 2, middle, end);
    }

    private void widen(int node, Supply supply) {
        west[node] = Math.min(west[node], supply.spot().east());
        east[node] = Math.max(east[node], supply.spot().east());
        south[node] = Math.min(south[node], supply.spot().north());
        north[node] = Math.max(north[node], supply.spot().north());
        reach[node] = Math.max(reach[node], supply.reach());
        from[node] = Math.min(from[node], supply.stay().from());
        until[node] = Math.max(until[node], supply.stay().until());
    }

    /** By metres, with the place in the lower half of the key. */
    private void sort(int begin, int end, boolean eastward) {
        long[] keys = new long[end - begin];
        for (int place = begin; place < end; place++) {
            Spot spot = problem.supply(supplies[order[place]]).spot();
            long metres = Math.round(1000 * (eastward ? spot.east() : spot.north()));
            keys[place - begin] = metres << 32 | order[place];
        }
        Arrays.sort(keys);
        for (int place = begin; place < end; place++) {
            order[place] = (int) keys[place - begin];
        }
    }
}
