package de.ukrainehilfe.matching.plan.lodging;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Who would gain most by moving to a home at what all homes cost now; exactly, among all that are there. */
final class HouseholdSearch {
    private static final double ROUNDING = 1e-6;

    private final LodgingProblem problem;
    private final LivePrices prices;
    private final Ranks best;
    private final LiveTree women;
    private final LiveTree everybody;
    private final LiveTree homelessWomen;
    private final LiveTree homelessEverybody;
    private final BitSet homeless;
    private LiveTree tree;
    private int home;
    private int room;

    HouseholdSearch(LivePrices prices, int most) {
        this.prices = prices;
        problem = prices.problem();
        best = new Ranks(most);
        women = tree(true, false);
        everybody = tree(false, false);
        homelessWomen = tree(true, true);
        homelessEverybody = tree(false, true);
        homeless = new BitSet();
        IntStream.range(0, problem.households()).filter(this::hasNoHome).forEach(homeless::set);
    }

    void add(int household) {
        tree(household).add(household);
        update(household);
    }

    void remove(int household) {
        tree(household).remove(household);
        if (homeless.get(household)) {
            homeless.clear(household);
            homelessTree(household).remove(household);
        }
    }

    /** What the household gains has changed. */
    void update(int household) {
        tree(household).update(household);
        if (hasNoHome(household) == homeless.get(household)) {
            return;
        }
        homeless.flip(household);
        if (homeless.get(household)) {
            homelessTree(household).add(household);
        } else {
            homelessTree(household).remove(household);
        }
    }

    /** Many prices have changed. */
    void updateAll() {
        women.updateAll();
        everybody.updateAll();
        homelessWomen.updateAll();
        homelessEverybody.updateAll();
    }

    /**
     * Searches.
     *
     * @param places how many may come
     * @param above only households that gain more points
     */
    Ranks search(int where, int places, double above) {
        return search(problem.home(where).womenOnly() ? women : everybody, where, places, above);
    }

    /** Searches only among those who have no home. */
    Ranks homeless(int where, int places) {
        boolean forWomen = problem.home(where).womenOnly();
        return search(forWomen ? homelessWomen : homelessEverybody, where, places, Double.NEGATIVE_INFINITY);
    }

    private Ranks search(LiveTree among, int where, int places, double above) {
        tree = among;
        home = where;
        room = places;
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

    /** The most that anybody below would gain. */
    private double promise(int node) {
        double distance = tree.distance(node, problem.east(home), problem.north(home));
        int nearness = problem.nearness(Math.max(0, distance - ROUNDING))
                + problem.weights().dates();
        boolean own = problem.ownFlat(home);
        double place = prices.home(home);
        double person = prices.district(problem.district(home)) + (own ? 0 : place);
        double promise = Double.NEGATIVE_INFINITY;
        for (int size = 1; size <= Math.min(LiveTree.SIZES, room); size++) {
            double least = tree.least(node, LiveTree.slot(problem.grants(home), size));
            if (least != Double.POSITIVE_INFINITY) {
                double each = size == LiveTree.SIZES ? 0 : nearness + problem.fit(size, home) - person;
                promise = Math.max(promise, size * each - least);
            }
        }
        return own ? promise - place : promise;
    }

    private void consider(int household) {
        int now = prices.plan().home(household);
        if (problem.persons(household) > room || now == home) {
            return;
        }
        int value = problem.value(household, home);
        if (value > 0) {
            best.offer(household, prices.gain(household, home, value) - prices.gain(household));
        }
    }

    private LiveTree tree(int household) {
        return problem.household(household).womenOnly() ? women : everybody;
    }

    private LiveTree homelessTree(int household) {
        return problem.household(household).womenOnly() ? homelessWomen : homelessEverybody;
    }

    private boolean hasNoHome(int household) {
        return prices.plan().home(household) == Assignment.NOWHERE;
    }

    private LiveTree tree(boolean womenOnly, boolean onlyHomeless) {
        int[] households = IntStream.range(0, problem.households())
                .filter(household -> problem.household(household).womenOnly() == womenOnly)
                .filter(household -> !onlyHomeless || hasNoHome(household))
                .toArray();
        return new LiveTree(households, problem::wishEast, problem::wishNorth, this::lower);
    }

    /** What the household gains now less what it is worth anywhere, for all that a home may grant. */
    private void lower(int household, double[] least, int from) {
        int persons = problem.persons(household);
        LodgingWeights weights = problem.weights();
        int anywhere = problem.standing(household);
        if (persons >= LiveTree.SIZES) {
            anywhere += weights.dates() + weights.distance() + weights.fit();
        }
        double gain = prices.gain(household) - persons * anywhere;
        int demand = problem.demand(household);
        for (int granted = 0; granted < LodgingProblem.DEMANDS; granted++) {
            int at = from + LiveTree.slot(granted, persons);
            if ((demand & ~granted) == 0 && gain < least[at]) {
                least[at] = gain;
            }
        }
    }
}
