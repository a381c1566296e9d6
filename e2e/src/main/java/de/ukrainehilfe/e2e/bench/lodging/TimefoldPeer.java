package de.ukrainehilfe.e2e.bench.lodging;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Timefold with constraint streams and its standard phases; it chooses among the homes on each household's list. */
final class TimefoldPeer {
    /** Held, or its level would be forgotten. */
    private static final Logger LOG = Logger.getLogger("ai.timefold");

    private final TimefoldPlan plan;

    TimefoldPeer(LodgingProblem problem, int[][] lists) {
        LOG.setLevel(Level.WARNING);
        TimefoldQuarter[] quarters = new TimefoldQuarter[problem.districts()];
        int surcharge = problem.weights().surcharge();
        Arrays.setAll(quarters, at -> new TimefoldQuarter(at, problem.quota(at), surcharge));
        TimefoldRoof[] roofs = new TimefoldRoof[problem.homes()];
        Arrays.setAll(roofs, home -> {
            TimefoldQuarter quarter = quarters[problem.home(home).district()];
            return new TimefoldRoof(home, problem.home(home).ownFlat(), Stock.capacity(problem, home), quarter);
        });
        List<TimefoldStay> stays = new ArrayList<>();
        for (int household = 0; household < lists.length; household++) {
            List<TimefoldRoof> choices = Arrays.stream(lists[household])
                    .mapToObj(home -> roofs[home])
                    .toList();
            stays.add(new TimefoldStay(problem, household, choices));
        }
        plan = new TimefoldPlan(stays);
    }

    /** The best plan within the time; an empty one where it found none that can be. */
    int[] solve(int seconds) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldStay.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
        TimefoldPlan solved =
                SolverFactory.<TimefoldPlan>create(config).buildSolver().solve(plan);
        int[] homes = new int[plan.stays().size()];
        Arrays.fill(homes, Stock.NOWHERE);
        if (solved.score().isFeasible()) {
            solved.stays().stream()
                    .filter(stay -> stay.getRoof() != null)
                    .forEach(stay -> homes[stay.household()] = stay.getRoof().home());
        }
        return homes;
    }
}
