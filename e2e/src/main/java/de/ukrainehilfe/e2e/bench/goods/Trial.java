package de.ukrainehilfe.e2e.bench.goods;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.e2e.bench.Meter;
import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.goods.Delivery;
import de.ukrainehilfe.matching.plan.goods.GoodsGenerator;
import de.ukrainehilfe.matching.plan.goods.GoodsPlan;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import de.ukrainehilfe.matching.plan.goods.GoodsSolver;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One contestant on one instance in this virtual machine; prints its figures as one line of JSON. */
public final class Trial {
    private static final long SEED = 1;

    private final GoodsProblem problem;
    private Meter meter;
    private long bound;

    private Trial(GoodsProblem problem) {
        this.problem = problem;
    }

    /** Arguments: contestant, demands, seconds. */
    public static void main(String[] arguments) throws IOException {
        Trial trial = new Trial(GoodsGenerator.lines(Integer.parseInt(arguments[1]), SEED));
        int seconds = Integer.parseInt(arguments[2]);
        List<Delivery> deliveries = trial.solve(Contestant.valueOf(arguments[0]), seconds);
        Map<String, Object> figures = new LinkedHashMap<>(trial.meter.read());
        figures.put("points", Referee.points(trial.problem, deliveries));
        figures.put("bound", trial.bound);
        figures.put(
                "served", deliveries.stream().map(Delivery::demand).distinct().count());
        figures.put("deliveries", deliveries.size());
        System.out.println(new ObjectMapper().writeValueAsString(figures));
        System.exit(0);
    }

    private List<Delivery> solve(Contestant contestant, int seconds) {
        boolean given = contestant == Contestant.FLOW || contestant == Contestant.TIMEFOLD;
        int[][] lists = given ? Lists.of(problem, SEED) : new int[0][];
        meter = new Meter();
        return switch (contestant) {
            case OURS -> {
                GoodsPlan plan = GoodsSolver.solve(problem, new PlanRun(SEED, Duration.ofSeconds(seconds)));
                bound = plan.certificate().bound();
                yield plan.deliveries();
            }
            case ARRIVAL -> new Greedy(problem).byArrival();
            case SCORE -> new Greedy(problem).byScore();
            case FLOW -> new FlowPeer(problem, lists).solve();
            case TIMEFOLD -> new TimefoldPeer(problem, lists).solve(seconds);
        };
    }
}
