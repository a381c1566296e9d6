package de.ukrainehilfe.e2e.bench.goods;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;

/** Timefold's planning solution: all parcels. */
@PlanningSolution
public class TimefoldDeliveries {
    @PlanningEntityCollectionProperty
    private List<TimefoldParcel> parcels;

    @PlanningScore
    private HardSoftLongScore score;

    /** For Timefold, which copies solutions. */
    public TimefoldDeliveries() {}

    TimefoldDeliveries(List<TimefoldParcel> parcels) {
        this.parcels = parcels;
    }

    List<TimefoldParcel> parcels() {
        return parcels;
    }

    HardSoftLongScore score() {
        return score;
    }
}
