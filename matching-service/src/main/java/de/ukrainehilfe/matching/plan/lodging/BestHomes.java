package de.ukrainehilfe.matching.plan.lodging;

/** Finds a household's best homes among all by value less price, the very best exactly; one instance per thread. */
final class BestHomes {
    private static final double ROUNDING = 1e-6;

    private final LodgingProblem problem;
    private final HomeIndex index;
    private final LodgingPrices prices;
    private final double temperature;
    private final int[] homes;
    private final double[] likings;
    private int found;
    private double threshold;
    private double gain;
    private double whim;

    /**
     * @param most how many homes are wanted
     * @param temperature points for each person that a whim counts in ranking them
     */
    BestHomes(HomeIndex index, LodgingPrices prices, int most, double temperature) {
        this.index = index;
        this.prices = prices;
        this.temperature = temperature;
        problem = index.problem();
        homes = new int[most];
        likings = new double[most];
    }

    /**
     * Searches.
     *
     * @param above only homes are listed that are worth more, whim included (points)
     * @param known a gain that the household surely has (points)
     */
    void search(int household, double above, double known) {
        found = 0;
        threshold = above;
        gain = known;
        whim = temperature * problem.persons(household);
        HomeTree tree = index.tree(problem.household(household).womenOnly());
        int slot = HomeTree.slot(problem.demand(household), problem.persons(household));
        if (isWorth(promise(tree, 0, household, slot))) {
            visit(tree, 0, 0, tree.size(), household, slot);
        }
    }

    /** How many homes were found. */
    int count() {
        return found;
    }

    /** The home of that rank, the best first. */
    int home(int rank) {
        return homes[rank];
    }

    /** Points that the household gains at most, over all homes and what was known before. */
    double gain() {
        return gain;
    }

    private boolean isWorth(double promise) {
        return promise > gain || promise + Taste.MOST * whim > threshold;
    }

    private double promise(HomeTree tree, int node, int household, int slot) {
        double least = tree.least(node, slot);
        if (least == Double.POSITIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double distance = tree.distance(node, problem.household(household).wish());
        return problem.most(household, distance - ROUNDING) - least;
    }

    private void visit(HomeTree tree, int node, int from, int to, int household, int slot) {
        if (tree.isLeaf(node)) {
            for (int at = from; at < to; at++) {
                consider(household, tree.home(at));
            }
            return;
        }
        int middle = (from + to) >>> 1;
        double left = promise(tree, 2 * node + 1, household, slot);
        double right = promise(tree, 2 * node + 2, household, slot);
        if (left >= right && isWorth(left)) {
            visit(tree, 2 * node + 1, from, middle, household, slot);
        }
        if (isWorth(right)) {
            visit(tree, 2 * node + 2, middle, to, household, slot);
        }
        if (left < right && isWorth(left)) {
            visit(tree, 2 * node + 1, from, middle, household, slot);
        }
    }

    private void consider(int household, int home) {
        int value = problem.value(household, home);
        if (value == 0) {
            return;
        }
        double gained = value - prices.of(problem, household, home);
        gain = Math.max(gain, gained);
        double liking = gained + whim * Taste.of(household, home);
        if (liking > threshold && homes.length > 0) {
            insert(home, liking);
        }
    }

    private void insert(int home, double liking) {
        int at = found < homes.length ? found++ : found - 1;
        while (at > 0 && likings[at - 1] < liking) {
            likings[at] = likings[at - 1];
            homes[at] = homes[at - 1];
            at--;
        }
        likings[at] = liking;
        homes[at] = home;
        if (found == homes.length) {
            threshold = likings[found - 1];
        }
    }
}
