package de.ukrainehilfe.e2e.bench.lodging;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;

/** Timefold's planning solution: all stays. */
@PlanningSolution
public class TimefoldPlan {
    @PlanningEntityCollectionProperty
    private List<TimefoldStay> stays;

    @PlanningScore
    private HardSoftLongScore score;

    /** For Timefold, which copies solutions. */
    public TimefoldPlan() {}

    TimefoldPlan(List<TimefoldStay> stays) {
        this.stays = stays;
    }

    List<TimefoldStay> stays() {
        return stays;
    }

    HardSoftLongScore score() {
        return score;
    }
}
