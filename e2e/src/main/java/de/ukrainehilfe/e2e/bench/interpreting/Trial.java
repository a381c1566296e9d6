package de.ukrainehilfe.e2e.bench.interpreting;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.e2e.bench.Meter;
import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingGenerator;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingPlan;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingSolver;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One contestant on one instance in this virtual machine; prints its figures as one line of JSON. */
public final class Trial {
    private static final long SEED = 1;
    /** Stands for the year of 100 volunteers in place of a number of requests. */
    static final int YEAR = 0;

    private final InterpretingProblem problem;
    private Meter meter;
    private long bound;

    private Trial(InterpretingProblem problem) {
        this.problem = problem;
    }

    /** Arguments: contestant, requests, seconds. */
    public static void main(String[] arguments) throws IOException {
        int requests = Integer.parseInt(arguments[1]);
        Trial trial = new Trial(
                requests == YEAR
                        ? InterpretingGenerator.year(800, 100, SEED)
                        : InterpretingGenerator.fourWeeks(requests, SEED));
        int[] volunteers = trial.solve(Contestant.valueOf(arguments[0]), Integer.parseInt(arguments[2]));
        Map<String, Object> figures = new LinkedHashMap<>(trial.meter.read());
        figures.put("points", Calendars.points(trial.problem, volunteers));
        figures.put("bound", trial.bound);
        figures.put(
                "served",
                Arrays.stream(volunteers)
                        .filter(volunteer -> volunteer != Chances.NOBODY)
                        .count());
        System.out.println(new ObjectMapper().writeValueAsString(figures));
        System.exit(0);
    }

    private int[] solve(Contestant contestant, int seconds) {
        int[][] chances = contestant == Contestant.OURS ? new int[0][] : Chances.of(problem);
        meter = new Meter();
        return switch (contestant) {
            case OURS -> {
                InterpretingPlan plan =
                        InterpretingSolver.solve(problem, new PlanRun(SEED, Duration.ofSeconds(seconds)));
                bound = plan.certificate().bound();
                yield plan.volunteers();
            }
            case ARRIVAL -> new Greedy(problem, chances).byArrival();
            case SCORE -> new Greedy(problem, chances).byScore();
            case CP_SAT -> new CpSatPeer(problem, chances).solve(seconds);
            case TIMEFOLD -> new TimefoldPeer(problem, chances).solve(seconds);
        };
    }
}
