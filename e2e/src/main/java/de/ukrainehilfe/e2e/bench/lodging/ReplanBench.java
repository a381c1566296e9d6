package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.e2e.bench.Meter;
import de.ukrainehilfe.e2e.bench.Options;
import de.ukrainehilfe.e2e.bench.Table;
import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.lodging.LodgingPlan;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import de.ukrainehilfe.matching.plan.lodging.LodgingSolver;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;

/**
 * {@code bin/bench replan}: a plan that is kept while needs and offers come and go, each mended at once; when nobody waits
 * for it, what was left is looked at, and after every fiftieth household's change the plan is renewed. Then what is there
 * is planned anew, and both plans are held against the new plan's bound.
 */
public final class ReplanBench {
    private static final long SEED = 1;
    private static final int WARM = 1_000;
    /** One change for so many households, and the plan is renewed. */
    private static final int RENEWED_AFTER = 50;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Table table = new Table(
            "work",
            "who",
            "households",
            "changes",
            "p50Millis",
            "p99Millis",
            "needP50Millis",
            "needP99Millis",
            "needCpuP99Millis",
            "betweenMillisEach",
            "movedEach",
            "percentBefore",
            "percentOfBound",
            "anewPercent",
            "anewSeconds",
            "memoryMib");

    private ReplanBench() {}

    public static Table run(Options options) {
        ReplanBench bench = new ReplanBench();
        int changes = options.numbers("changes", "1000")[0];
        for (boolean ownFlats : new boolean[] {false, true}) {
            Turnover warm = new Turnover(ownFlats, WARM, 5 * WARM, SEED + 1);
            warm.start(solve(warm.open()));
            for (int number = 0; number < 5 * WARM; number++) {
                warm.change();
            }
            for (int households : options.numbers("sizes", "1000,10000,100000")) {
                bench.measure(ownFlats, households, changes);
            }
        }
        return bench.table;
    }

    private void measure(boolean ownFlats, int households, int changes) {
        Turnover turnover = new Turnover(ownFlats, households, changes, SEED);
        LodgingPlan start = solve(turnover.open());
        turnover.start(start);
        long[] all = new long[changes];
        long[] needs = new long[changes];
        long[] processor = new long[changes];
        long between = 0;
        int came = 0;
        for (int number = 0; number < changes; number++) {
            long begun = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            boolean isNewNeed = turnover.change();
            all[number] = System.nanoTime() - begun;
            if (isNewNeed) {
                processor[came] = THREADS.getCurrentThreadCpuTime() - used;
                needs[came++] = all[number];
            }
            begun = System.nanoTime();
            turnover.rest((number + 1) % Math.max(1, households / RENEWED_AFTER) == 0);
            between += System.nanoTime() - begun;
        }
        LodgingProblem now = turnover.now();
        Meter meter = new Meter();
        Certificate anew = solve(now).certificate();
        double seconds = meter.read().get("wallSeconds");
        long[] newNeeds = Arrays.copyOf(needs, came);
        long[] newNeedsCpu = Arrays.copyOf(processor, came);
        Arrays.sort(all);
        Arrays.sort(newNeeds);
        Arrays.sort(newNeedsCpu);
        table.add(
                ownFlats ? "own flats" : "shared houses",
                "kept plan, mended",
                households,
                changes,
                millis(all, 0.5),
                millis(all, 0.99),
                millis(newNeeds, 0.5),
                millis(newNeeds, 0.99),
                millis(newNeedsCpu, 0.99),
                between / 1e6 / changes,
                (double) turnover.moved() / changes,
                100 * start.certificate().ratio(),
                100.0 * Referee.points(now, turnover.homes()) / anew.bound(),
                100 * anew.ratio(),
                seconds,
                meter.read().get("memoryMib"));
    }

    private static LodgingPlan solve(LodgingProblem problem) {
        return LodgingSolver.solve(problem, new PlanRun(SEED, Duration.ofMinutes(10)));
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }
}
