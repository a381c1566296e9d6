package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;
import java.util.Random;

/**
 * For every household a short list of homes worth trying: those of highest value less price over all homes, and some
 * drawn at random. The nearest alone would starve whoever lives where many do.
 */
final class Candidates {
    private static final int TRIES = 8;

    private final LodgingProblem problem;
    private final int width;
    private final int[] homes;
    private final int[] values;
    private final int[] counts;

    /** @param width the most homes a household may have on its list */
    Candidates(LodgingProblem problem, int width) {
        this.problem = problem;
        this.width = width;
        homes = new int[problem.households() * width];
        values = new int[problem.households() * width];
        counts = new int[problem.households()];
    }

    int width() {
        return width;
    }

    /** Where the household's list begins. */
    int from(int household) {
        return household * width;
    }

    int to(int household) {
        return household * width + counts[household];
    }

    int home(int at) {
        return homes[at];
    }

    int value(int at) {
        return values[at];
    }

    double gain(int household, int at, LodgingPrices prices) {
        return values[at] - prices.of(problem, household, homes[at]);
    }

    /** Points that the household gains at the best home of its list. */
    double best(int household, LodgingPrices prices) {
        double best = Double.NEGATIVE_INFINITY;
        for (int at = from(household); at < to(household); at++) {
            best = Math.max(best, gain(household, at, prices));
        }
        return best;
    }

    /** Writes the list's gains with whims in ascending order; says how many. */
    int likings(int household, LodgingPrices prices, double temperature, double[] likings) {
        for (int at = from(household); at < to(household); at++) {
            likings[at - from(household)] = liking(household, at, prices, temperature);
        }
        Arrays.sort(likings, 0, counts[household]);
        return counts[household];
    }

    private double liking(int household, int at, LodgingPrices prices, double temperature) {
        return gain(household, at, prices) + temperature * problem.persons(household) * Taste.of(household, homes[at]);
    }

    /** Adds homes that could be had, wherever they are. */
    void addRandom(int each, Random random) {
        for (int household = 0; household < counts.length; household++) {
            for (int tries = 0, added = 0; tries < TRIES * each && added < each && problem.homes() > 0; tries++) {
                int home = random.nextInt(problem.homes());
                int value = problem.value(household, home);
                if (value > 0 && add(household, home, value)) {
                    added++;
                }
            }
        }
    }

    /** Takes over what was found; a full list drops those that are worst at the prices. */
    void merge(int household, BestHomes found, LodgingPrices prices, double temperature) {
        dropWorst(household, counts[household] + found.count() - width, prices, temperature);
        for (int rank = 0; rank < found.count(); rank++) {
            add(household, found.home(rank), problem.value(household, found.home(rank)));
        }
    }

    private boolean add(int household, int home, int value) {
        int to = to(household);
        for (int at = from(household); at < to; at++) {
            if (homes[at] == home) {
                return false;
            }
        }
        if (counts[household] == width) {
            return false;
        }
        homes[to] = home;
        values[to] = value;
        counts[household]++;
        return true;
    }

    private void dropWorst(int household, int surplus, LodgingPrices prices, double temperature) {
        if (surplus <= 0) {
            return;
        }
        double[] likings = new double[width];
        likings(household, prices, temperature, likings);
        double least = likings[Math.min(counts[household], surplus) - 1];
        int kept = from(household);
        for (int at = from(household); at < to(household); at++) {
            if (liking(household, at, prices, temperature) > least) {
                homes[kept] = homes[at];
                values[kept++] = values[at];
            }
        }
        counts[household] = kept - from(household);
    }
}
