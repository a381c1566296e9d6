package de.ukrainehilfe.e2e.bench.goods;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import java.util.List;

/** Timefold's planning entity: one third of what a demand lacks, brought from one stock or from none. */
@PlanningEntity
public class TimefoldParcel {
    private GoodsProblem problem;
    private List<TimefoldStock> choices;
    private int demand;
    private int part;

    @PlanningId
    private int number;

    @PlanningVariable(allowsUnassigned = true)
    private TimefoldStock stock;

    /** For Timefold, which copies entities. */
    public TimefoldParcel() {}

    TimefoldParcel(GoodsProblem problem, int demand, int part, List<TimefoldStock> choices) {
        this.problem = problem;
        this.demand = demand;
        this.part = part;
        this.choices = choices;
        number = demand * GoodsProblem.PARTS + part;
    }

    @ValueRangeProvider
    public List<TimefoldStock> getChoices() {
        return choices;
    }

    public TimefoldStock getStock() {
        return stock;
    }

    public void setStock(TimefoldStock stock) {
        this.stock = stock;
    }

    int demand() {
        return demand;
    }

    int quantity() {
        return problem.size(demand, part);
    }

    long points() {
        return (long) quantity() * (problem.worth(demand, part) + problem.nearness(demand, stock.supply()));
    }
}
