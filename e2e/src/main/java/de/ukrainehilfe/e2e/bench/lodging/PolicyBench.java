package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.e2e.bench.Meter;
import de.ukrainehilfe.e2e.bench.Options;
import de.ukrainehilfe.e2e.bench.Table;
import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.lodging.LodgingPlan;
import de.ukrainehilfe.matching.plan.lodging.LodgingSolver;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/** {@code bin/bench policy}: decisions at the door, with and without prices, as a share of the bound of hindsight. */
public final class PolicyBench {
    private static final long SEED = 1;

    private final Table table = new Table(
            "work", "who", "households", "plans", "percentOfHindsight", "served", "wallSeconds", "cpuSeconds");
    private long bound;

    private PolicyBench() {}

    public static Table run(Options options) {
        PolicyBench bench = new PolicyBench();
        for (int households : options.numbers("sizes", "1000,4000")) {
            bench.compare(false, households);
            bench.compare(true, households);
        }
        return bench.table;
    }

    private void compare(boolean ownFlats, int households) {
        Season season = new Season(ownFlats, households, SEED);
        LivePolicy before = new LivePolicy(season, SEED);
        LivePolicy kept = new LivePolicy(season, SEED);
        LivePolicy renewed = new LivePolicy(season, SEED);
        Meter meter = new Meter();
        LodgingPlan plan = LodgingSolver.solve(season.hindsight(), new PlanRun(SEED, Duration.ofMinutes(5)));
        bound = plan.certificate().bound();
        add(season, ownFlats, "plan made in hindsight", plan.homes(), 1, meter);
        tryOut(season, ownFlats, "best free home now", before, before::bestFree);
        tryOut(season, ownFlats, "prices of before the season", kept, () -> kept.priced(false));
        tryOut(season, ownFlats, "prices renewed as it goes on", renewed, () -> renewed.priced(true));
    }

    private void tryOut(Season season, boolean ownFlats, String who, LivePolicy policy, Supplier<int[]> decide) {
        Meter meter = new Meter();
        int[] homes = decide.get();
        add(season, ownFlats, who, homes, policy.plans(), meter);
    }

    private void add(Season season, boolean ownFlats, String who, int[] homes, int plans, Meter meter) {
        Map<String, Double> figures = meter.read();
        table.add(
                ownFlats ? "own flats" : "shared houses",
                who,
                homes.length,
                plans,
                100.0 * Referee.points(season.hindsight(), homes) / bound,
                Arrays.stream(homes).filter(home -> home >= 0).count(),
                figures.get("wallSeconds"),
                figures.get("cpuSeconds"));
    }
}
