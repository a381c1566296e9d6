package de.ukrainehilfe.e2e.bench.gap;

import de.ukrainehilfe.e2e.bench.Meter;
import de.ukrainehilfe.e2e.bench.Options;
import de.ukrainehilfe.e2e.bench.Table;
import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.gap.GapInstance;
import de.ukrainehilfe.matching.plan.gap.GapReader;
import de.ukrainehilfe.matching.plan.gap.GapResult;
import de.ukrainehilfe.matching.plan.gap.GapSolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * {@code bin/bench gap DIR}: solves every instance of a folder; its numbers are costs, to be made as small as can be, or
 * with {@code --sense max} profits.
 */
public final class GapBench {
    private static final long SEED = 1;

    private final Table table = new Table(
            "instance", "agents", "jobs", "cost", "bound", "percentWorse", "seconds", "cpuSeconds", "feasible");
    private final Known known;
    private final boolean maximise;
    private final Duration limit;

    private GapBench(Known known, boolean maximise, Duration limit) {
        this.known = known;
        this.maximise = maximise;
        this.limit = limit;
    }

    public static Table run(Options options) throws IOException {
        Path folder =
                Path.of(options.word(1).orElseThrow(() -> new IllegalArgumentException("gap DIR: no folder named")));
        GapBench bench = new GapBench(
                new Known(folder),
                options.value("sense", "min").equals("max"),
                Duration.ofSeconds(Integer.parseInt(options.value("seconds", "60"))));
        String only = options.value("only", "[a-z]\\d+(_\\d+)?");
        try (var files = Files.list(folder)) {
            List<Path> instances = files.filter(
                            file -> file.getFileName().toString().matches(only))
                    .sorted()
                    .toList();
            for (Path instance : instances) {
                bench.solve(instance);
            }
        }
        return bench.table;
    }

    private void solve(Path file) throws IOException {
        GapInstance read = GapReader.read(file);
        GapInstance instance = maximise ? read.negated() : read;
        Meter meter = new Meter();
        GapResult result = GapSolver.solve(instance, new PlanRun(SEED, limit));
        Map<String, Double> figures = meter.read();
        String name = file.getFileName().toString();
        int sign = maximise ? -1 : 1;
        boolean feasible = result.feasible() && isFeasible(read, result.agents());
        table.add(
                name,
                read.agents(),
                read.jobs(),
                sign * result.cost(),
                sign * result.bound(),
                feasible ? known.percentWorse(name, maximise, sign * result.cost()) : Double.NaN,
                figures.get("wallSeconds"),
                figures.get("cpuSeconds"),
                feasible);
    }

    /** Counted here anew: every job once, no agent beyond its capacity. */
    private static boolean isFeasible(GapInstance instance, int[] agents) {
        int[] room = instance.capacities().clone();
        for (int job = 0; job < instance.jobs(); job++) {
            room[agents[job]] -= instance.uses()[agents[job]][job];
            if (room[agents[job]] < 0) {
                return false;
            }
        }
        return agents.length == instance.jobs();
    }
}
