package de.ukrainehilfe.e2e.bench.interpreting;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import java.time.LocalDate;
import java.util.List;

/** Timefold's planning entity: who interprets one conversation. */
@PlanningEntity
public class TimefoldTalk {
    private InterpretingProblem problem;
    private List<Integer> choices;
    private LocalDate day;

    @PlanningId
    private int request;

    @PlanningVariable(allowsUnassigned = true)
    private Integer volunteer;

    /** For Timefold, which copies entities. */
    public TimefoldTalk() {}

    TimefoldTalk(InterpretingProblem problem, int request, List<Integer> choices) {
        this.problem = problem;
        this.request = request;
        this.choices = choices;
        day = problem.request(request).wanted().appointment().day();
    }

    @ValueRangeProvider
    public List<Integer> getChoices() {
        return choices;
    }

    public Integer getVolunteer() {
        return volunteer;
    }

    public void setVolunteer(Integer volunteer) {
        this.volunteer = volunteer;
    }

    int request() {
        return request;
    }

    LocalDate day() {
        return day;
    }

    int week() {
        return problem.week(request);
    }

    int quarters() {
        return problem.quarters(request);
    }

    int value() {
        return problem.value(request, volunteer);
    }

    boolean isInTheWayOf(TimefoldTalk other) {
        return !problem.canBeAtBoth(volunteer, request, other.request);
    }
}
