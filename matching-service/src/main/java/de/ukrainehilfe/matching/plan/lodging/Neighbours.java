package de.ukrainehilfe.matching.plan.lodging;

/** What a place in a house that nobody knows yet will cost: as much as in those that are most like it and nearest. */
final class Neighbours {
    private static final int COUNT = 5;
    /** A house that admits others is as different as one so far away. */
    private static final double KILOMETRES_A_DEMAND = 10;

    private final LodgingProblem problem;
    private final LivePrices prices;
    private final Ranks nearest = new Ranks(COUNT);

    Neighbours(LivePrices prices) {
        this.prices = prices;
        problem = prices.problem();
    }

    double price(int house) {
        nearest.clear(Double.NEGATIVE_INFINITY);
        boolean forWomen = problem.home(house).womenOnly();
        for (int other = 0; other < problem.homes(); other++) {
            if (other != house
                    && !problem.ownFlat(other)
                    && problem.places(other) > 0
                    && problem.home(other).womenOnly() == forWomen) {
                nearest.offer(other, -distance(house, other));
            }
        }
        double sum = 0;
        for (int rank = 0; rank < nearest.count(); rank++) {
            sum += prices.home(nearest.item(rank));
        }
        return nearest.count() == 0 ? problem.weights().most() : sum / nearest.count();
    }

    private double distance(int house, int other) {
        double kilometres =
                Math.hypot(problem.east(house) - problem.east(other), problem.north(house) - problem.north(other));
        return kilometres + KILOMETRES_A_DEMAND * Integer.bitCount(problem.grants(house) ^ problem.grants(other));
    }
}
