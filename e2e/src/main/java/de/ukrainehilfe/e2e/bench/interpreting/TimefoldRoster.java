package de.ukrainehilfe.e2e.bench.interpreting;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import java.util.List;

/** Timefold's planning solution: all conversations. */
@PlanningSolution
public class TimefoldRoster {
    @PlanningEntityCollectionProperty
    private List<TimefoldTalk> talks;

    @ProblemFactProperty
    private InterpretingProblem problem;

    @PlanningScore
    private HardSoftLongScore score;

    /** For Timefold, which copies solutions. */
    public TimefoldRoster() {}

    TimefoldRoster(List<TimefoldTalk> talks, InterpretingProblem problem) {
        this.talks = talks;
        this.problem = problem;
    }

    List<TimefoldTalk> talks() {
        return talks;
    }

    HardSoftLongScore score() {
        return score;
    }
}
