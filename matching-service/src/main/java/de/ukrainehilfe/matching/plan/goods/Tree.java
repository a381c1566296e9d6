package de.ukrainehilfe.matching.plan.goods;

import java.util.Arrays;

/** The spanning tree of a network simplex: who hangs on whom by which arc, and what a unit is worth at each node. */
final class Tree {
    static final int NONE = -1;

    private final int root;
    private final int[] parent;
    private final int[] arc;
    private final boolean[] upward;
    private final int[] depth;
    private final int[] child;
    private final int[] next;
    private final int[] previous;
    private final int[] stack;
    private final int[] potential;

    /** All nodes, the last is the root. */
    Tree(int nodes) {
        root = nodes - 1;
        parent = new int[nodes];
        arc = new int[nodes];
        upward = new boolean[nodes];
        depth = new int[nodes];
        child = new int[nodes];
        next = new int[nodes];
        previous = new int[nodes];
        stack = new int[nodes];
        potential = new int[nodes];
        Arrays.fill(child, NONE);
        parent[root] = NONE;
        arc[root] = NONE;
    }

    int parent(int node) {
        return parent[node];
    }

    /** The arc to the parent. */
    int arc(int node) {
        return arc[node];
    }

    /** Whether that arc leads from the node to its parent. */
    boolean isUpward(int node) {
        return upward[node];
    }

    int potential(int node) {
        return potential[node];
    }

    /** Where the ways from both to the root meet. */
    int join(int one, int other) {
        int left = one;
        int right = other;
        while (left != right) {
            if (depth[left] >= depth[right]) {
                left = parent[left];
            } else {
                right = parent[right];
            }
        }
        return left;
    }

    /** Hangs a node on the root by an arc of that cost. */
    void plant(int node, int by, int cost) {
        hang(node, root, by, true);
        depth[node] = 1;
        potential[node] = -cost;
    }

    /** Cuts off the branch at {@code cut}, turns it so that {@code top} is its top, and hangs it on another node. */
    void graft(int cut, int top, int on, int by, boolean up, int cost) {
        int node = top;
        int newParent = on;
        int newArc = by;
        boolean newUpward = up;
        while (newParent != NONE) {
            int oldParent = parent[node];
            int oldArc = arc[node];
            boolean oldUpward = upward[node];
            unhang(node);
            hang(node, newParent, newArc, newUpward);
            newParent = node == cut ? NONE : node;
            newArc = oldArc;
            newUpward = !oldUpward;
            node = oldParent;
        }
        shift(top, potential[on] - potential[top] + (up ? -cost : cost));
    }

    private void shift(int top, int by) {
        int height = 0;
        stack[height++] = top;
        while (height > 0) {
            int node = stack[--height];
            potential[node] += by;
            depth[node] = depth[parent[node]] + 1;
            for (int below = child[node]; below != NONE; below = next[below]) {
                stack[height++] = below;
            }
        }
    }

    private void hang(int node, int on, int by, boolean up) {
        parent[node] = on;
        arc[node] = by;
        upward[node] = up;
        previous[node] = NONE;
        next[node] = child[on];
        if (next[node] != NONE) {
            previous[next[node]] = node;
        }
        child[on] = node;
    }

    private void unhang(int node) {
        if (previous[node] == NONE) {
            child[parent[node]] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] != NONE) {
            previous[next[node]] = previous[node];
        }
    }
}
