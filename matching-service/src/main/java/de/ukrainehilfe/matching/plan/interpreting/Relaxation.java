package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets every volunteer fill every week at prices as if there were nobody else (Lagrangian relaxation of "one volunteer for
 * each request"). All prices together and what all weeks gain at them are a bound, whatever the prices; a subgradient method
 * raises the price of what several want and lowers that of what nobody wants.
 */
final class Relaxation {
    private static final int PRECISION = BestWeek.PRECISION;
    private static final int CHUNK = 8;
    /** Of the last direction is kept so much, which calms the prices. */
    private static final double MEMORY = 0.6;

    private static final int PATIENCE = 8;
    private static final double FINEST = 1e-3;

    private final InterpretingProblem problem;
    private final Pairs pairs;
    private final int[] prices;
    /** At its best volunteer's points nobody gains by a request any more. */
    private final int[] highest;

    private final double[] direction;
    private int[] bestPrices;
    private long bound;

    /** What a part of the volunteers gain, and the requests they take for it, some more than once. */
    private record Part(long gain, int[] taken) {}

    Relaxation(InterpretingProblem problem, Pairs pairs) {
        this.problem = problem;
        this.pairs = pairs;
        prices = new int[problem.requests()];
        direction = new double[problem.requests()];
        for (int request = 0; request < prices.length; request++) {
            if (pairs.to(request) > pairs.from(request)) {
                bound += pairs.value(pairs.from(request));
                prices[request] = PRECISION * pairs.value(pairs.from(request));
            }
        }
        highest = prices.clone();
        bestPrices = prices.clone();
    }

    /** Points that no plan exceeds. */
    long bound() {
        return bound;
    }

    /** The prices that prove it, in parts of a point. */
    int[] prices() {
        return bestPrices;
    }

    /** Lowers the bound by so many steps. @param objective points of a plan, which the bound cannot fall below */
    void run(int steps, long objective, PlanRun run) {
        double stride = 1;
        int since = 0;
        for (int step = 0; step < steps && stride > FINEST && bound > objective && !run.isOver(); step++) {
            int[] wanted = new int[prices.length];
            long total = evaluate(wanted);
            if (total / PRECISION < bound) {
                since = total / PRECISION < bound - bound / 20_000 ? 0 : since + 1;
                bound = total / PRECISION;
                bestPrices = prices.clone();
            } else {
                since++;
            }
            if (since >= PATIENCE) {
                stride /= 2;
                since = 0;
                System.arraycopy(bestPrices, 0, prices, 0, prices.length);
                Arrays.fill(direction, 0);
                continue;
            }
            move(wanted, stride * (total - PRECISION * objective));
        }
    }

    private void move(int[] wanted, double distance) {
        double length = 0;
        for (int request = 0; request < prices.length; request++) {
            int slope = wanted[request] - 1;
            boolean atEdge = slope < 0 ? prices[request] == 0 : prices[request] == highest[request];
            direction[request] = atEdge ? 0 : slope + MEMORY * direction[request];
            length += direction[request] * direction[request];
        }
        for (int request = 0; request < prices.length && length > 0; request++) {
            long price = Math.round(prices[request] + distance / length * direction[request]);
            prices[request] = (int) Math.max(0, Math.min(highest[request], price));
        }
    }

    /** The bound at the prices, in parts of a point; counts who wants what. */
    private long evaluate(int[] wanted) {
        int chunks = (problem.volunteers() + CHUNK - 1) / CHUNK;
        List<Part> parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> evaluate(chunk * CHUNK, Math.min(problem.volunteers(), (chunk + 1) * CHUNK)))
                .toList();
        long total = 0;
        for (int price : prices) {
            total += price;
        }
        for (Part part : parts) {
            total += part.gain;
            for (int request : part.taken) {
                wanted[request]++;
            }
        }
        return total;
    }

    private Part evaluate(int begin, int end) {
        BestWeek best = new BestWeek(problem);
        IntStream.Builder taken = IntStream.builder();
        long gain = 0;
        for (int volunteer = begin; volunteer < end; volunteer++) {
            int[] requests = pairs.requestsOf(volunteer);
            int[] values = pairs.valuesOf(volunteer);
            for (int at = 0; at < requests.length; ) {
                int week = problem.week(requests[at]);
                best.clear();
                for (; at < requests.length && problem.week(requests[at]) == week; at++) {
                    int worth = PRECISION * values[at] - prices[requests[at]];
                    if (worth >= 0) {
                        best.add(requests[at], worth);
                    }
                }
                gain += best.solve(volunteer, week);
                for (int request = best.next(); request >= 0; request = best.next()) {
                    taken.add(request);
                }
            }
        }
        return new Part(gain, taken.build().toArray());
    }
}
