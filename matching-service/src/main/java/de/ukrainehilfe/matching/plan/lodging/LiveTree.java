package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A k-d tree over homes or households that come and go; its nodes know for each slot the least below them. */
final class LiveTree {
    /** Larger households share the last one. */
    static final int SIZES = 8;

    static final int SLOTS = LodgingProblem.DEMANDS * SIZES;
    private static final int LEAF = 8;

    private final IntToDoubleFunction eastOf;
    private final IntToDoubleFunction northOf;
    private final Worth worth;
    private final int leaves;
    private final double[] west;
    private final double[] east;
    private final double[] south;
    private final double[] north;
    private final double[] least;
    private final int[][] members;
    private final int[] counts;
    private int[] nodes = new int[0];

    /** What one of them is worth. */
    interface Worth {
        /** Lowers the numbers from the place on to those of the item. */
        void lower(int item, double[] least, int from);
    }

    LiveTree(int[] items, IntToDoubleFunction eastOf, IntToDoubleFunction northOf, Worth worth) {
        this.eastOf = eastOf;
        this.northOf = northOf;
        this.worth = worth;
        leaves = Integer.highestOneBit(Math.max(1, 2 * ((items.length + LEAF - 1) / LEAF) - 1));
        west = new double[2 * leaves - 1];
        east = new double[2 * leaves - 1];
        south = new double[2 * leaves - 1];
        north = new double[2 * leaves - 1];
        least = new double[(2 * leaves - 1) * SLOTS];
        members = new int[leaves][];
        counts = new int[leaves];
        build(0, items, 0, items.length);
        updateAll();
    }

    static int slot(int demand, int persons) {
        return demand * SIZES + Math.min(persons, SIZES) - 1;
    }

    boolean isLeaf(int node) {
        return node >= leaves - 1;
    }

    int count(int leaf) {
        return counts[leaf - leaves + 1];
    }

    int item(int leaf, int at) {
        return members[leaf - leaves + 1][at];
    }

    double least(int node, int slot) {
        return least[node * SLOTS + slot];
    }

    /** Kilometres from the spot to the node's rectangle. */
    double distance(int node, double x, double y) {
        double eastward = Math.max(0, Math.max(west[node] - x, x - east[node]));
        double northward = Math.max(0, Math.max(south[node] - y, y - north[node]));
        return Math.sqrt(eastward * eastward + northward * northward);
    }

    /** Takes one more in, where it is nearest. */
    void add(int item) {
        double x = eastOf.applyAsDouble(item);
        double y = northOf.applyAsDouble(item);
        int node = 0;
        widen(node, x, y);
        while (!isLeaf(node)) {
            node = distance(2 * node + 1, x, y) <= distance(2 * node + 2, x, y) ? 2 * node + 1 : 2 * node + 2;
            widen(node, x, y);
        }
        int leaf = node - leaves + 1;
        if (counts[leaf] == members[leaf].length) {
            members[leaf] = Arrays.copyOf(members[leaf], 2 * counts[leaf] + 2);
        }
        members[leaf][counts[leaf]++] = item;
        note(item, node);
        update(item);
    }

    void remove(int item) {
        int node = nodes[item];
        int leaf = node - leaves + 1;
        int at = 0;
        while (members[leaf][at] != item) {
            at++;
        }
        members[leaf][at] = members[leaf][--counts[leaf]];
        refresh(node);
    }

    /** Looks anew at what the item is worth. */
    void update(int item) {
        refresh(nodes[item]);
    }

    /** Looks anew at all of them. */
    void updateAll() {
        for (int node = 2 * leaves - 2; node >= 0; node--) {
            if (isLeaf(node)) {
                lower(node);
            } else {
                merge(node);
            }
        }
    }

    private void refresh(int leaf) {
        lower(leaf);
        int node = leaf;
        while (node > 0) {
            node = (node - 1) / 2;
            if (!merge(node)) {
                return;
            }
        }
    }

    private void lower(int leaf) {
        Arrays.fill(least, leaf * SLOTS, (leaf + 1) * SLOTS, Double.POSITIVE_INFINITY);
        for (int at = 0; at < count(leaf); at++) {
            worth.lower(item(leaf, at), least, leaf * SLOTS);
        }
    }

    private boolean merge(int node) {
        int left = (2 * node + 1) * SLOTS;
        boolean changed = false;
        for (int at = node * SLOTS, slot = 0; slot < SLOTS; slot++, at++) {
            double now = Math.min(least[left + slot], least[left + SLOTS + slot]);
            changed |= now != least[at];
            least[at] = now;
        }
        return changed;
    }

    private void build(int node, int[] items, int from, int to) {
        west[node] = south[node] = Double.POSITIVE_INFINITY;
        east[node] = north[node] = Double.NEGATIVE_INFINITY;
        for (int at = from; at < to; at++) {
            widen(node, eastOf.applyAsDouble(items[at]), northOf.applyAsDouble(items[at]));
        }
        if (isLeaf(node)) {
            members[node - leaves + 1] = Arrays.copyOfRange(items, from, to);
            counts[node - leaves + 1] = to - from;
            IntStream.range(from, to).forEach(at -> note(items[at], node));
            return;
        }
        int middle = (from + to) >>> 1;
        boolean eastward = east[node] - west[node] > north[node] - south[node];
        Median.split(items, from, to, middle, eastward ? eastOf : northOf);
        build(2 * node + 1, items, from, middle);
        build(2 * node + 2, items, middle, to);
    }

    private void widen(int node, double x, double y) {
        west[node] = Math.min(west[node], x);
        east[node] = Math.max(east[node], x);
        south[node] = Math.min(south[node], y);
        north[node] = Math.max(north[node], y);
    }

    private void note(int item, int node) {
        if (item >= nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * item + 8);
        }
        nodes[item] = node;
    }
}
