package de.ukrainehilfe.e2e.bench.lodging;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.e2e.bench.Meter;
import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.lodging.LodgingPlan;
import de.ukrainehilfe.matching.plan.lodging.LodgingPrices;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import de.ukrainehilfe.matching.plan.lodging.LodgingSolver;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One contestant on one instance in this virtual machine; prints its figures as one line of JSON. */
public final class Trial {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LodgingProblem problem;
    private final int seconds;
    private final File prices;
    private Meter meter;
    private long bound;

    private Trial(LodgingProblem problem, int seconds, File prices) {
        this.problem = problem;
        this.seconds = seconds;
        this.prices = prices;
    }

    /** Arguments: contestant, own flats (true or false), households, seed, seconds, file of our plan's prices. */
    public static void main(String[] arguments) throws IOException {
        LodgingProblem problem = new Instance(
                        Boolean.parseBoolean(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Long.parseLong(arguments[3]))
                .problem();
        Trial trial = new Trial(problem, Integer.parseInt(arguments[4]), new File(arguments[5]));
        Map<String, Object> figures = trial.run(Contestant.valueOf(arguments[0]));
        System.out.println(JSON.writeValueAsString(figures));
        System.exit(0);
    }

    private Map<String, Object> run(Contestant contestant) throws IOException {
        int[] homes = solve(contestant);
        Map<String, Object> figures = new LinkedHashMap<>(meter.read());
        figures.put("points", Referee.points(problem, homes));
        figures.put("bound", bound);
        figures.put("served", Arrays.stream(homes).filter(home -> home >= 0).count());
        return figures;
    }

    private int[] solve(Contestant contestant) throws IOException {
        return switch (contestant) {
            case OURS -> ours();
            case ARRIVAL -> {
                meter = new Meter();
                yield new Greedy(problem).byArrival();
            }
            case SCORE -> {
                meter = new Meter();
                yield new Greedy(problem).byScore();
            }
            case FLOW -> {
                LodgingPrices given = given();
                int[][] lists = Shortlists.of(problem, given);
                meter = new Meter();
                yield new FlowPeer(problem, given, lists).solve();
            }
            case CP_SAT -> {
                int[][] lists = Shortlists.of(problem, given());
                meter = new Meter();
                yield new CpSatPeer(problem, lists).solve(seconds);
            }
            case TIMEFOLD -> {
                int[][] lists = Shortlists.of(problem, given());
                meter = new Meter();
                yield new TimefoldPeer(problem, lists).solve(seconds);
            }
        };
    }

    private int[] ours() throws IOException {
        meter = new Meter();
        LodgingPlan plan = LodgingSolver.solve(problem, new PlanRun(1, PATIENCE));
        bound = plan.certificate().bound();
        JSON.writeValue(prices, plan.prices());
        return plan.homes();
    }

    private LodgingPrices given() throws IOException {
        return JSON.readValue(prices, LodgingPrices.class);
    }
}
