package de.ukrainehilfe.e2e.bench.lodging;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The lodging plan's objective in Timefold's words. */
public class TimefoldRules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {capacity(factory), points(factory), surcharge(factory)};
    }

    private Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(TimefoldStay.class)
                .groupBy(TimefoldStay::getRoof, ConstraintCollectors.sum(TimefoldStay::load))
                .filter((roof, load) -> load > roof.capacity())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (roof, load) -> load - roof.capacity())
                .asConstraint("capacity");
    }

    private Constraint points(ConstraintFactory factory) {
        return factory.forEach(TimefoldStay.class)
                .rewardLong(HardSoftLongScore.ONE_SOFT, TimefoldStay::value)
                .asConstraint("points");
    }

    private Constraint surcharge(ConstraintFactory factory) {
        return factory.forEach(TimefoldStay.class)
                .groupBy(stay -> stay.getRoof().quarter(), ConstraintCollectors.sum(TimefoldStay::persons))
                .filter((quarter, persons) -> persons > quarter.quota())
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (quarter, persons) -> (long) quarter.surcharge() * (persons - quarter.quota()))
                .asConstraint("surcharge");
    }
}
