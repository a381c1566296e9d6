package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.lodging.Household;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import de.ukrainehilfe.matching.plan.lodging.LodgingWeights;
import java.util.ArrayList;
import java.util.List;

/** Homes in squares of a few kilometres: finds a household's best ones without looking at every home. */
final class Rings {
    private static final double SIDE = 2;

    private final LodgingProblem problem;
    private final List<List<List<Integer>>> squares = new ArrayList<>();
    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;

    /** Points of a pair as the searcher counts them: at most the problem's, 0 or less where it is no choice. */
    interface Gain {
        double of(int household, int home);
    }

    Rings(LodgingProblem problem) {
        this.problem = problem;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int home = 0; home < problem.homes(); home++) {
            Spot spot = problem.home(home).spot();
            west = Math.min(west, spot.east());
            south = Math.min(south, spot.north());
            east = Math.max(east, spot.east());
            north = Math.max(north, spot.north());
        }
        for (int column = 0; column <= (east - west) / SIDE; column++) {
            squares.add(new ArrayList<>());
            for (int row = 0; row <= (north - south) / SIDE; row++) {
                squares.get(column).add(new ArrayList<>());
            }
        }
        for (int home = 0; home < problem.homes(); home++) {
            Spot spot = problem.home(home).spot();
            squares.get(at(spot.east() - west)).get(at(spot.north() - south)).add(home);
        }
    }

    /** The {@code most} best choices, the best first. */
    int[] best(int household, int most, Gain gain) {
        Best best = new Best(most);
        Spot wish = problem.household(household).wish();
        int column = at(wish.east() - west);
        int row = at(wish.north() - south);
        for (int ring = 0; ring <= reach(column, row); ring++) {
            if (most(household, (ring - 1) * SIDE) <= best.least()) {
                break;
            }
            for (int x = column - ring; x <= column + ring; x++) {
                int step = Math.abs(x - column) == ring || ring == 0 ? 1 : 2 * ring;
                for (int y = row - ring; y <= row + ring; y += step) {
                    look(household, x, y, gain, best);
                }
            }
        }
        return best.homes();
    }

    private void look(int household, int column, int row, Gain gain, Best best) {
        if (column < 0
                || row < 0
                || column >= squares.size()
                || row >= squares.get(0).size()) {
            return;
        }
        for (int home : squares.get(column).get(row)) {
            best.offer(home, gain.of(household, home));
        }
    }

    private int reach(int column, int row) {
        int wide = Math.max(Math.abs(column), Math.abs(squares.size() - 1 - column));
        return Math.max(wide, Math.max(Math.abs(row), Math.abs(squares.get(0).size() - 1 - row)));
    }

    /** No home at least so many kilometres away is worth more. */
    private double most(int household, double kilometres) {
        Household one = problem.household(household);
        LodgingWeights weights = problem.weights();
        double nearness = Math.max(0, 1 - Math.max(0, kilometres) / weights.horizonKilometres());
        double each = weights.housed() + weights.urgency() * one.urgency() + weights.dates() + weights.fit();
        double waited = Math.min(1, (double) one.waitingDays() / weights.horizonDays());
        return one.persons() * (each + weights.waiting() * waited + weights.distance() * nearness);
    }

    private static int at(double kilometres) {
        return (int) Math.floor(kilometres / SIDE);
    }
}
