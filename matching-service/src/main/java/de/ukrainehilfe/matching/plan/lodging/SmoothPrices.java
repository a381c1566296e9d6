package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;

/**
 * Finds the prices at which as many want a home as fit: every household spreads over its candidates (softmax), and each
 * price moves by the logarithm of demand over capacity, as in Sinkhorn's matrix scaling.
 */
final class SmoothPrices {
    /** Below this exponent nothing is noticed any more. */
    private static final double NOTHING = -25;
    /** A price falls slowly: lists are short, and a home that is on none may be wanted all the same. */
    private static final double LEAST_CHANGE = -0.5;

    private static final double MOST_CHANGE = 3;

    private final LodgingProblem problem;
    private final Candidates candidates;
    private final LodgingPrices prices;
    private final double[] capacities;
    private final double[] demand;
    private final double[] flatness;
    private final double[] housed;
    private final double[] shares;

    SmoothPrices(LodgingProblem problem, double[] capacities, Candidates candidates, LodgingPrices start) {
        this.capacities = capacities;
        this.problem = problem;
        this.candidates = candidates;
        prices = start.copy();
        demand = new double[problem.homes()];
        flatness = new double[problem.homes()];
        housed = new double[problem.districts()];
        shares = new double[candidates.width()];
    }

    LodgingPrices prices() {
        return prices;
    }

    /**
     * One round.
     *
     * @param temperature points for each person by which a household still takes something worse
     */
    void round(double temperature) {
        Arrays.fill(demand, 0);
        Arrays.fill(flatness, 0);
        Arrays.fill(housed, 0);
        for (int household = 0; household < problem.households(); household++) {
            spread(household, temperature * problem.persons(household));
        }
        double[] shift = balance();
        for (int home = 0; home < demand.length; home++) {
            if (capacities[home] > 0) {
                double size = problem.ownFlat(home) && flatness[home] > 0 ? demand[home] / flatness[home] : 1;
                double change = temperature * change(home) - shift[problem.district(home)];
                prices.home()[home] = Math.max(0, prices.home()[home] + size * change);
            }
        }
    }

    private double change(int home) {
        double crowding = Math.log(demand[home] / capacities[home]);
        return Math.max(LEAST_CHANGE, Math.min(MOST_CHANGE, crowding));
    }

    /** Moves the districts' prices; says by how much, so that what a place costs in all can stay the same. */
    private double[] balance() {
        double most = problem.weights().surcharge();
        double[] shift = new double[housed.length];
        for (int district = 0; district < housed.length; district++) {
            double was = prices.district()[district];
            double crowding = Math.log((housed[district] + 1) / (problem.quota(district) + 1));
            prices.district()[district] = Math.max(0, Math.min(most, was + most * crowding));
            shift[district] = prices.district()[district] - was;
        }
        return shift;
    }

    private void spread(int household, double temperature) {
        int from = candidates.from(household);
        int count = candidates.to(household) - from;
        double best = 0;
        for (int at = 0; at < count; at++) {
            shares[at] = candidates.gain(household, from + at, prices);
            best = Math.max(best, shares[at]);
        }
        double sum = weight(-best / temperature);
        for (int at = 0; at < count; at++) {
            shares[at] = weight((shares[at] - best) / temperature);
            sum += shares[at];
        }
        int persons = problem.persons(household);
        for (int at = 0; at < count; at++) {
            if (shares[at] > 0) {
                int home = candidates.home(from + at);
                double share = shares[at] / sum;
                double load = share * problem.load(household, home);
                demand[home] += load;
                flatness[home] += load / persons;
                housed[problem.district(home)] += share * persons;
            }
        }
    }

    private static double weight(double exponent) {
        return exponent < NOTHING ? 0 : Math.exp(exponent);
    }
}
