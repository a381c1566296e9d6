package de.ukrainehilfe.e2e.bench.goods;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import de.ukrainehilfe.matching.plan.goods.Delivery;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Timefold with constraint streams and its standard phases; it chooses among the stocks on each demand's list. */
final class TimefoldPeer {
    /** Held, or its level would be forgotten. */
    private static final Logger LOG = Logger.getLogger("ai.timefold");

    private final TimefoldDeliveries plan;

    TimefoldPeer(GoodsProblem problem, int[][] lists) {
        LOG.setLevel(Level.WARNING);
        TimefoldStock[] stocks = new TimefoldStock[problem.supplies()];
        Arrays.setAll(
                stocks,
                supply -> new TimefoldStock(supply, problem.supply(supply).quantity()));
        List<TimefoldParcel> parcels = new ArrayList<>();
        for (int demand = 0; demand < lists.length; demand++) {
            List<TimefoldStock> choices = Arrays.stream(lists[demand])
                    .mapToObj(supply -> stocks[supply])
                    .toList();
            for (int part = 0; part < GoodsProblem.PARTS; part++) {
                if (problem.size(demand, part) > 0) {
                    parcels.add(new TimefoldParcel(problem, demand, part, choices));
                }
            }
        }
        plan = new TimefoldDeliveries(parcels);
    }

    /** The best plan within the time; an empty one where it found none that can be. */
    List<Delivery> solve(int seconds) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldDeliveries.class)
                .withEntityClasses(TimefoldParcel.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
        TimefoldDeliveries solved =
                SolverFactory.<TimefoldDeliveries>create(config).buildSolver().solve(plan);
        return !solved.score().isFeasible()
                ? List.of()
                : solved.parcels().stream()
                        .filter(parcel -> parcel.getStock() != null)
                        .map(parcel -> new Delivery(parcel.getStock().supply(), parcel.demand(), parcel.quantity()))
                        .toList();
    }
}
