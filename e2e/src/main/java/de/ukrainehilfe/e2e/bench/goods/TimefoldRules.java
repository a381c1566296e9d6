package de.ukrainehilfe.e2e.bench.goods;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The goods plan's objective in Timefold's words. */
public class TimefoldRules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {capacity(factory), points(factory)};
    }

    private Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(TimefoldParcel.class)
                .groupBy(TimefoldParcel::getStock, ConstraintCollectors.sum(TimefoldParcel::quantity))
                .filter((stock, taken) -> taken > stock.quantity())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (stock, taken) -> taken - stock.quantity())
                .asConstraint("capacity");
    }

    private Constraint points(ConstraintFactory factory) {
        return factory.forEach(TimefoldParcel.class)
                .rewardLong(HardSoftLongScore.ONE_SOFT, TimefoldParcel::points)
                .asConstraint("points");
    }
}
