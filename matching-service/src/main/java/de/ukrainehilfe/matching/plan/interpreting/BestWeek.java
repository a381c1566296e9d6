package de.ukrainehilfe.matching.plan.interpreting;

import java.util.Arrays;

/**
 * What one volunteer would best do with a week, if every request cost a price: dynamic programming over the requests in time
 * and the quarters of an hour used up. Requests of different days are taken to go together, which can only flatter the
 * result.
 */
final class BestWeek {
    /** Prices are whole numbers of which so many make a point, so that sums are exact. */
    static final int PRECISION = 256;

    private static final int STATES = InterpretingProblem.MOST_QUARTERS + 1;
    private static final int NOTHING = Integer.MIN_VALUE / 2;
    private static final int START = -1;

    private final InterpretingProblem problem;
    private final Pairs pairs;
    private int[] chances = new int[16];
    private int[] items = new int[16];
    private int[] gains = new int[16];
    private int[] sums = new int[16 * STATES];
    private int[] before = new int[16 * STATES];
    private final int[] best = new int[STATES];
    private final int[] last = new int[STATES];
    private int count;
    private int chosen;
    private int used;
    /** All loads are multiples of it. */
    private int unit;

    BestWeek(InterpretingProblem problem, Pairs pairs) {
        this.problem = problem;
        this.pairs = pairs;
    }

    void clear() {
        count = 0;
    }

    /** Offers a pair whose request is not earlier than those before. */
    void add(int pair, int gain) {
        if (count == items.length) {
            chances = Arrays.copyOf(chances, 2 * count);
            items = Arrays.copyOf(items, 2 * count);
            gains = Arrays.copyOf(gains, 2 * count);
            sums = new int[2 * count * STATES];
            before = new int[2 * count * STATES];
        }
        chances[count] = pair;
        items[count] = pairs.request(pair);
        gains[count++] = gain;
    }

    /** The most that can be gained; {@link #next} then tells by what. */
    int solve(int volunteer, int week) {
        if (count == 0) {
            chosen = START;
            return 0;
        }
        unit = unit();
        int booked = problem.quartersBooked(volunteer, week);
        int free = InterpretingProblem.MOST_QUARTERS - booked;
        Arrays.fill(best, NOTHING);
        best[0] = 0;
        last[0] = START;
        int today = 0;
        for (int item = 0; item < count; item++) {
            if (problem.slot(items[item]).day() != problem.slot(items[today]).day()) {
                close(today, item, free);
                today = item;
            }
            extend(volunteer, item, today, free);
        }
        close(today, count, free);
        return choose(booked, free);
    }

    /** The next of the pairs chosen, backwards in time; -1 where there is none. */
    int next() {
        if (chosen == START) {
            return START;
        }
        int pair = chances[chosen];
        int earlier = before[chosen * STATES + used];
        used -= problem.quarters(items[chosen]);
        chosen = earlier;
        return pair;
    }

    private int unit() {
        int divisor = 0;
        for (int item = 0; item < count; item++) {
            for (int rest = problem.quarters(items[item]); rest > 0; ) {
                int smaller = divisor % rest;
                divisor = rest;
                rest = smaller;
            }
        }
        return divisor;
    }

    private void extend(int volunteer, int item, int today, int free) {
        int quarters = problem.quarters(items[item]);
        int row = item * STATES;
        for (int load = 0; load <= free; load += unit) {
            int rest = load - quarters;
            sums[row + load] = rest < 0 ? NOTHING : best[rest] + gains[item];
            before[row + load] = rest < 0 ? START : last[rest];
        }
        for (int other = today; other < item; other++) {
            if (!problem.canBeAtBoth(volunteer, items[other], items[item])) {
                continue;
            }
            for (int load = quarters; load <= free; load += unit) {
                int sum = sums[other * STATES + load - quarters] + gains[item];
                if (sum > sums[row + load]) {
                    sums[row + load] = sum;
                    before[row + load] = other;
                }
            }
        }
    }

    private void close(int from, int to, int free) {
        for (int item = from; item < to; item++) {
            for (int load = 0; load <= free; load += unit) {
                if (sums[item * STATES + load] > best[load]) {
                    best[load] = sums[item * STATES + load];
                    last[load] = item;
                }
            }
        }
    }

    private int choose(int booked, int free) {
        int most = NOTHING;
        for (int load = 0; load <= free; load += unit) {
            int burden = problem.burden(booked + load) - problem.burden(booked);
            int sum = best[load] - PRECISION * burden;
            if (best[load] >= 0 && sum >= most) {
                most = sum;
                used = load;
            }
        }
        chosen = last[used];
        return most;
    }
}
