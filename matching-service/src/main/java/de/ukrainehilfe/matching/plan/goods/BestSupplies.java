package de.ukrainehilfe.matching.plan.goods;

/** Finds the supplies that gain a demand most at given prices, over all there are. */
final class BestSupplies {
    private final GoodsProblem problem;
    private final SupplyTree tree;
    private final int[] supplies;
    private final int[] prices;
    private final int[] places;
    private final int[] gains;
    private int count;
    private int demand;
    private Demand asked;
    private int above;

    /** @param most how many are wanted for each demand */
    BestSupplies(GoodsProblem problem, SupplyTree tree, int[] supplies, int[] prices, int most) {
        this.problem = problem;
        this.tree = tree;
        this.supplies = supplies;
        this.prices = prices;
        places = new int[most];
        gains = new int[most];
    }

    /** Looks for those that gain more than {@code threshold} for each unit, nearness less price. */
    void search(int forDemand, int threshold) {
        count = 0;
        demand = forDemand;
        asked = problem.demand(forDemand);
        above = threshold;
        search(0, 0, tree.size());
    }

    int count() {
        return count;
    }

    /** The place among the supplies of the one of that rank; the best is first. */
    int place(int rank) {
        return places[rank];
    }

    /** Points for each unit, of the best; what was asked to be exceeded where none does. */
    int best() {
        return count == 0 ? above : gains[0];
    }

    private int bar() {
        return count < gains.length ? above : gains[count - 1];
    }

    private void search(int node, int begin, int end) {
        if (tree.isLeaf(node)) {
            for (int place = begin; place < end; place++) {
                consider(tree.at(place));
            }
            return;
        }
        int middle = (begin + end) >>> 1;
        int left = tree.most(2 * node + 1, asked);
        int right = tree.most(2 * node + 2, asked);
        boolean leftFirst = left >= right;
        for (int turn = 0; turn < 2; turn++) {
            boolean goLeft = leftFirst == (turn == 0);
            if ((goLeft ? left : right) > bar()) {
                search(goLeft ? 2 * node + 1 : 2 * node + 2, goLeft ? begin : middle, goLeft ? middle : end);
            }
        }
    }

    private void consider(int place) {
        int nearness = problem.nearnessOfSame(demand, supplies[place]);
        int gain = nearness - prices[place];
        if (nearness == GoodsProblem.NEVER || gain <= bar()) {
            return;
        }
        int at = count < gains.length ? count++ : count - 1;
        for (; at > 0 && gains[at - 1] < gain; at--) {
            gains[at] = gains[at - 1];
            places[at] = places[at - 1];
        }
        gains[at] = gain;
        places[at] = place;
    }
}
