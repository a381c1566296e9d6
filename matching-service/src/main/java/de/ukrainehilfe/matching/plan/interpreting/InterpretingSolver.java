package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Makes a plan, all weeks side by side: finds prices of requests that prove a bound, then searches several times for a
 * roster near it.
 */
public final class InterpretingSolver {
    /** A first sketch: prices find their way better if they know about what a good plan is worth. */
    private static final Cooling SKETCH = new Cooling(10, 150, 0, 5);

    private static final int ROUNDS = 40;
    private static final int STEPS = 8;
    private static final int PRICED = 25;
    /** Of the time limit so much may be spent until the prices are found. */
    private static final double MOST_PRICING = 0.4;

    private static final int SEARCHES = 3;

    /**
     * One search from hot to cold.
     *
     * @param slices between which all weeks wait for each other
     * @param triesEach for each request
     * @param from percent of the whole work done before
     * @param to percent done after
     */
    private record Cooling(int slices, double triesEach, int from, int to) {
        static Cooling number(int search) {
            int share = (99 - PRICED) / SEARCHES;
            return new Cooling(60, 3000, PRICED + search * share, PRICED + (search + 1) * share);
        }
    }

    private final InterpretingProblem problem;
    private final PlanRun run;
    private final int[] prices;
    private final List<WeekPlan> weeks;
    private final Midnight midnight;
    private Roster best;

    private InterpretingSolver(InterpretingProblem problem, PlanRun run) {
        this.problem = problem;
        this.run = run;
        Pairs pairs = new Pairs(problem);
        prices = new int[problem.requests()];
        int[] wishes = new int[pairs.count()];
        int[][] requests = IntStream.range(0, problem.weeks())
                .mapToObj(week -> IntStream.range(0, problem.requests())
                        .filter(request -> problem.week(request) == week)
                        .toArray())
                .toArray(int[][]::new);
        weeks = IntStream.range(0, problem.weeks())
                .parallel()
                .mapToObj(week -> new WeekPlan(problem, pairs, week, requests[week], prices, wishes))
                .toList();
        midnight = new Midnight(problem, pairs);
        best = midnight.join(weeks);
    }

    /** Solves until done, or until the run is over: then with the best plan so far. */
    public static InterpretingPlan solve(InterpretingProblem problem, PlanRun run) {
        InterpretingSolver solver = new InterpretingSolver(problem, run);
        solver.report(0);
        solver.search(run.seed(), SKETCH);
        solver.price();
        for (int search = 0; search < SEARCHES && !run.isOver(); search++) {
            solver.search(run.seed() + search, Cooling.number(search));
        }
        solver.best = solver.midnight.search(solver.weeks, solver.best, run);
        solver.report(100);
        return solver.plan();
    }

    private void price() {
        for (int round = 1; round <= ROUNDS && !run.isOver() && run.spent() < MOST_PRICING; round++) {
            weeks.parallelStream().forEach(week -> week.price(STEPS, run));
            report(SKETCH.to + (PRICED - SKETCH.to) * round / ROUNDS);
            if (weeks.stream().allMatch(WeekPlan::isPriced)) {
                break;
            }
        }
        weeks.forEach(WeekPlan::settlePrices);
    }

    /** Cools down by the work done, or by the time once that runs short. */
    private void search(long seed, Cooling cooling) {
        double begun = run.spent();
        weeks.parallelStream().forEach(week -> week.begin(seed));
        for (int slice = 1; slice <= cooling.slices && !run.isOver(); slice++) {
            double late = (run.spent() - begun) / (1 - begun);
            double coldness = late > (double) slice / cooling.slices ? late : (slice - 1.0) / (cooling.slices - 1);
            weeks.parallelStream().forEach(week -> week.search(cooling.triesEach / cooling.slices, coldness, run));
            report(cooling.from + (cooling.to - cooling.from) * slice / cooling.slices);
        }
    }

    private void report(int percent) {
        Roster now = midnight.join(weeks);
        best = now.objective() > best.objective() ? now : best;
        run.report(percent, best.objective(), sum(WeekPlan::bound));
    }

    private long sum(ToLongFunction<WeekPlan> points) {
        return weeks.stream().mapToLong(points).sum();
    }

    private InterpretingPlan plan() {
        int[] volunteers = best.volunteers();
        Map<Integer, UnservedReason> unserved = new TreeMap<>();
        for (int request = 0; request < volunteers.length; request++) {
            if (volunteers[request] == Roster.NOBODY) {
                unserved.put(request, Reasons.of(problem, request));
            }
        }
        int[] points =
                Arrays.stream(prices).map(price -> price / BestWeek.PRECISION).toArray();
        int served = volunteers.length - unserved.size();
        Certificate certificate = new Certificate(best.objective(), sum(WeekPlan::bound), served, unserved.size());
        return new InterpretingPlan(volunteers, unserved, points, certificate);
    }
}
