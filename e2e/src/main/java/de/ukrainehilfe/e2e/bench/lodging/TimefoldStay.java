package de.ukrainehilfe.e2e.bench.lodging;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.util.List;

/** Timefold's planning entity: where one household stays. */
@PlanningEntity
public class TimefoldStay {
    private LodgingProblem problem;
    private List<TimefoldRoof> choices;

    @PlanningId
    private int household;

    @PlanningVariable(allowsUnassigned = true)
    private TimefoldRoof roof;

    /** For Timefold, which copies entities. */
    public TimefoldStay() {}

    TimefoldStay(LodgingProblem problem, int household, List<TimefoldRoof> choices) {
        this.problem = problem;
        this.household = household;
        this.choices = choices;
    }

    @ValueRangeProvider
    public List<TimefoldRoof> getChoices() {
        return choices;
    }

    public TimefoldRoof getRoof() {
        return roof;
    }

    public void setRoof(TimefoldRoof roof) {
        this.roof = roof;
    }

    int household() {
        return household;
    }

    int persons() {
        return problem.household(household).persons();
    }

    int load() {
        return roof.ownFlat() ? 1 : persons();
    }

    int value() {
        return problem.value(household, roof.home());
    }
}
