package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets every volunteer fill the week at prices as if there were nobody else (Lagrangian relaxation of "one volunteer for each
 * request"). All prices together and what all weeks gain at them are a bound, whatever the prices; a subgradient method with
 * Polyak's step raises the price of what several want and lowers that of what nobody wants.
 */
final class Relaxation {
    private static final int PRECISION = BestWeek.PRECISION;
    private static final int CHUNK = 16;
    /** Of the last direction is kept so much, which calms the prices. */
    private static final double MEMORY = 0.6;

    private static final int PATIENCE = 8;
    private static final double PROGRESS = 1.0 / 20_000;
    private static final double FINEST = 1e-3;
    /** From this step on the prices are near enough to their goal for wishes to mean something. */
    private static final int SETTLED = 30;
    /** A pair is promising if it was wished for so often: once in five steps. */
    private static final int SELDOM = 5;

    private final InterpretingProblem problem;
    private final Pairs pairs;
    private final int week;
    private final int[] requests;
    private final int[] prices;
    /** At its best volunteer's points nobody gains by a request any more. */
    private final int[] highest;

    private final int[] bestPrices;
    private final int[] wanted;
    private final double[] direction;
    private final int[] wishes;
    private long bound;
    private int step;
    private double stride = 1;
    private int since;

    /** What a part of the volunteers gain, and by which pairs. */
    private record Part(long gain, int[] taken) {}

    /**
     * @param prices of all requests; only those of the week are read and written
     * @param wishes counts for all pairs, likewise
     */
    Relaxation(InterpretingProblem problem, Pairs pairs, int week, int[] requests, int[] prices, int[] wishes) {
        this.problem = problem;
        this.pairs = pairs;
        this.week = week;
        this.requests = requests;
        this.prices = prices;
        this.wishes = wishes;
        for (int request : requests) {
            int most = pairs.to(request) > pairs.from(request) ? pairs.value(pairs.from(request)) : 0;
            prices[request] = PRECISION * most;
            bound += most;
        }
        highest = IntStream.of(requests).map(request -> prices[request]).toArray();
        bestPrices = highest.clone();
        wanted = new int[requests.length];
        direction = new double[requests.length];
    }

    /** Points that no plan of the week exceeds. */
    long bound() {
        return bound;
    }

    /** Whether more steps would hardly lower it. @param objective points of a plan */
    boolean isDone(long objective) {
        return stride < FINEST || bound <= objective;
    }

    /** Lowers the bound by so many steps. @param objective points of a plan, which the bound cannot fall below */
    void run(int steps, long objective, PlanRun run) {
        for (int last = step + steps; step < last && !isDone(objective) && !run.isOver(); step++) {
            long total = evaluate();
            boolean better = total / PRECISION < bound;
            since = better && total / PRECISION < bound * (1 - PROGRESS) ? 0 : since + 1;
            if (better) {
                bound = total / PRECISION;
                Arrays.setAll(bestPrices, at -> prices[requests[at]]);
            }
            if (since >= PATIENCE) {
                stride /= 2;
                since = 0;
                restore();
                Arrays.fill(direction, 0);
            } else {
                move(stride * (total - PRECISION * objective));
            }
        }
    }

    /** Puts the prices back that prove the bound. */
    void restore() {
        for (int at = 0; at < requests.length; at++) {
            prices[requests[at]] = bestPrices[at];
        }
    }

    /** The pairs that were often wished for: most of a good plan is among them. */
    int[] promising() {
        int least = Math.max(1, (step - SETTLED) / SELDOM);
        return IntStream.of(requests)
                .flatMap(request -> IntStream.range(pairs.from(request), pairs.to(request)))
                .filter(pair -> wishes[pair] >= least)
                .toArray();
    }

    private void move(double distance) {
        double length = 0;
        for (int at = 0; at < requests.length; at++) {
            int slope = wanted[at] - 1;
            boolean atEdge = prices[requests[at]] == (slope < 0 ? 0 : highest[at]);
            direction[at] = atEdge ? 0 : slope + MEMORY * direction[at];
            length += direction[at] * direction[at];
        }
        for (int at = 0; at < requests.length && length > 0; at++) {
            long price = Math.round(prices[requests[at]] + distance / length * direction[at]);
            prices[requests[at]] = (int) Math.max(0, Math.min(highest[at], price));
        }
    }

    /** The bound at the prices, in parts of a point; counts who wants what. */
    private long evaluate() {
        int chunks = (problem.volunteers() + CHUNK - 1) / CHUNK;
        List<Part> parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> evaluate(chunk * CHUNK, Math.min(problem.volunteers(), (chunk + 1) * CHUNK)))
                .toList();
        long total = 0;
        for (int request : requests) {
            total += prices[request];
        }
        Arrays.fill(wanted, 0);
        for (Part part : parts) {
            total += part.gain;
            for (int pair : part.taken) {
                wanted[Arrays.binarySearch(requests, pairs.request(pair))]++;
                wishes[pair] += step >= SETTLED ? 1 : 0;
            }
        }
        return total;
    }

    private Part evaluate(int begin, int end) {
        BestWeek best = new BestWeek(problem, pairs);
        IntStream.Builder taken = IntStream.builder();
        long gain = 0;
        for (int volunteer = begin; volunteer < end; volunteer++) {
            int[] own = pairs.of(volunteer);
            best.clear();
            for (int at = pairs.begin(volunteer, week);
                    at < own.length && problem.week(pairs.request(own[at])) == week;
                    at++) {
                int worth = PRECISION * pairs.value(own[at]) - prices[pairs.request(own[at])];
                if (worth >= 0) {
                    best.add(own[at], worth);
                }
            }
            gain += best.solve(volunteer, week);
            for (int pair = best.next(); pair >= 0; pair = best.next()) {
                taken.add(pair);
            }
        }
        return new Part(gain, taken.build().toArray());
    }
}
