package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Arrays;

/**
 * Minimum-cost flow from supplies over demands to a root by the primal network simplex method. Its tree is strongly
 * feasible (Cunningham 1976), so that it never cycles; arcs may be added at any time, and the flow stays valid whenever it
 * is stopped. What flows forms a forest: few deliveries.
 */
final class Flow {
    private static final int ENDLESS = Integer.MAX_VALUE;
    /** Of the square root of all arcs so many are looked at before the best of them is taken. */
    private static final double BLOCK = 0.4;

    private static final int LEAST_BLOCK = 64;
    private static final byte EMPTY = 1;
    private static final byte IN_TREE = 0;
    private static final byte FULL = -1;

    private final Tree tree;
    private final int root;
    private int arcs;
    private int[] source;
    private int[] target;
    private int[] cost;
    private int[] capacity;
    private int[] flow;
    private byte[] state;
    private int cursor;
    private long gained;

    private int first;
    private int second;
    private int push;
    private int cut;
    private boolean cutBehindFirst;

    Flow(int nodes, int arcs) {
        root = nodes;
        tree = new Tree(nodes + 1);
        source = new int[arcs];
        target = new int[arcs];
        cost = new int[arcs];
        capacity = new int[arcs];
        flow = new int[arcs];
        state = new byte[arcs];
    }

    /** Lets a quantity leave at a node, for nothing. */
    int addStock(int node, int quantity) {
        int arc = add(node, root, 0, ENDLESS);
        flow[arc] = quantity;
        state[arc] = IN_TREE;
        tree.plant(node, arc, 0);
        return arc;
    }

    /** The first way out of a demand; its capacity is not 0. */
    int addFirstPart(int node, int worth, int size) {
        int arc = addPart(node, worth, size);
        state[arc] = IN_TREE;
        tree.plant(node, arc, -worth);
        return arc;
    }

    int addPart(int node, int worth, int size) {
        return add(node, root, -worth, size);
    }

    int addPair(int from, int to, int nearness) {
        return add(from, to, -nearness, ENDLESS);
    }

    int arcs() {
        return arcs;
    }

    int source(int arc) {
        return source[arc];
    }

    int target(int arc) {
        return target[arc];
    }

    int flow(int arc) {
        return flow[arc];
    }

    /** Points of the flow. */
    long gained() {
        return gained;
    }

    /** What one unit more at the node would save. */
    int potential(int node) {
        return tree.potential(node);
    }

    /** Improves until it is optimal over the arcs there are, or the run ends. */
    void optimise(PlanRun run) {
        int block = Math.max(LEAST_BLOCK, (int) (BLOCK * Math.sqrt(arcs)));
        int pivots = 0;
        for (int arc = entering(block); arc >= 0; arc = entering(block)) {
            pivot(arc);
            if ((++pivots & 255) == 0 && run.isOver()) {
                return;
            }
        }
    }

    private int add(int from, int to, int costEach, int most) {
        if (arcs == source.length) {
            grow(arcs + arcs / 2 + 16);
        }
        source[arcs] = from;
        target[arcs] = to;
        cost[arcs] = costEach;
        capacity[arcs] = most;
        state[arcs] = EMPTY;
        return arcs++;
    }

    private void grow(int length) {
        source = Arrays.copyOf(source, length);
        target = Arrays.copyOf(target, length);
        cost = Arrays.copyOf(cost, length);
        capacity = Arrays.copyOf(capacity, length);
        flow = Arrays.copyOf(flow, length);
        state = Arrays.copyOf(state, length);
    }

    /** The best arc of the next block that has one; -1 where none gains. */
    private int entering(int block) {
        int best = Tree.NONE;
        int least = 0;
        int left = block;
        for (int seen = 0; seen < arcs; seen++) {
            cursor = cursor + 1 >= arcs ? 0 : cursor + 1;
            int reduced =
                    state[cursor] * (cost[cursor] + tree.potential(source[cursor]) - tree.potential(target[cursor]));
            if (reduced < least) {
                least = reduced;
                best = cursor;
            }
            if (--left == 0) {
                if (best != Tree.NONE) {
                    return best;
                }
                left = block;
            }
        }
        return best;
    }

    private void pivot(int arc) {
        boolean fills = state[arc] == EMPTY;
        first = fills ? source[arc] : target[arc];
        second = fills ? target[arc] : source[arc];
        int join = tree.join(first, second);
        int each = state[arc] * (cost[arc] + tree.potential(source[arc]) - tree.potential(target[arc]));
        findLeaving(arc, fills, join);
        gained -= (long) each * push;
        move(arc, fills, join);
        if (cut == Tree.NONE) {
            state[arc] = fills ? FULL : EMPTY;
            return;
        }
        state[arc] = IN_TREE;
        int leaving = tree.arc(cut);
        state[leaving] = flow[leaving] == 0 ? EMPTY : FULL;
        int top = cutBehindFirst ? first : second;
        tree.graft(cut, top, cutBehindFirst ? second : first, arc, source[arc] == top, cost[arc]);
    }

    /** How much can go round, and which tree arc then stops it: the last on the way from the join round the circle. */
    private void findLeaving(int arc, boolean fills, int join) {
        push = fills ? room(arc) : flow[arc];
        cut = Tree.NONE;
        for (int node = first; node != join; node = tree.parent(node)) {
            int most = tree.isUpward(node) ? flow[tree.arc(node)] : room(tree.arc(node));
            if (most < push) {
                push = most;
                cut = node;
                cutBehindFirst = true;
            }
        }
        for (int node = second; node != join; node = tree.parent(node)) {
            int most = tree.isUpward(node) ? room(tree.arc(node)) : flow[tree.arc(node)];
            if (most <= push) {
                push = most;
                cut = node;
                cutBehindFirst = false;
            }
        }
    }

    private int room(int arc) {
        return capacity[arc] == ENDLESS ? ENDLESS : capacity[arc] - flow[arc];
    }

    private void move(int arc, boolean fills, int join) {
        if (push == 0) {
            return;
        }
        flow[arc] += fills ? push : -push;
        for (int node = first; node != join; node = tree.parent(node)) {
            flow[tree.arc(node)] += tree.isUpward(node) ? -push : push;
        }
        for (int node = second; node != join; node = tree.parent(node)) {
            flow[tree.arc(node)] += tree.isUpward(node) ? push : -push;
        }
    }
}
