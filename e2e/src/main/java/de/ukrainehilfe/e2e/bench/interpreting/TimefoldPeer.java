package de.ukrainehilfe.e2e.bench.interpreting;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Timefold with constraint streams and its standard phases; it chooses among all volunteers who may interpret. */
final class TimefoldPeer {
    /** Held, or its level would be forgotten. */
    private static final Logger LOG = Logger.getLogger("ai.timefold");

    private final TimefoldRoster roster;

    TimefoldPeer(InterpretingProblem problem, int[][] chances) {
        LOG.setLevel(Level.WARNING);
        List<TimefoldTalk> talks = new ArrayList<>();
        for (int request = 0; request < chances.length; request++) {
            talks.add(new TimefoldTalk(
                    problem, request, Arrays.stream(chances[request]).boxed().toList()));
        }
        roster = new TimefoldRoster(talks, problem);
    }

    /** The best plan within the time; an empty one where it found none that can be. */
    int[] solve(int seconds) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldRoster.class)
                .withEntityClasses(TimefoldTalk.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
        TimefoldRoster solved =
                SolverFactory.<TimefoldRoster>create(config).buildSolver().solve(roster);
        int[] volunteers = new int[roster.talks().size()];
        Arrays.fill(volunteers, Chances.NOBODY);
        if (solved.score().isFeasible()) {
            solved.talks().stream()
                    .filter(talk -> talk.getVolunteer() != null)
                    .forEach(talk -> volunteers[talk.request()] = talk.getVolunteer());
        }
        return volunteers;
    }
}
