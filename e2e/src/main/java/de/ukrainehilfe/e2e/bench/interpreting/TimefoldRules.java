package de.ukrainehilfe.e2e.bench.interpreting;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;

/** The interpreting plan's objective in Timefold's words; nobody is booked in the generated problems. */
public class TimefoldRules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {overlap(factory), hours(factory), points(factory), burden(factory)};
    }

    /** The generated conversations end by day, so those of different days are never in each other's way. */
    private Constraint overlap(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldTalk.class, Joiners.equal(TimefoldTalk::getVolunteer), Joiners.equal(TimefoldTalk::day))
                .filter(TimefoldTalk::isInTheWayOf)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (one, other) -> 10)
                .asConstraint("overlap");
    }

    private Constraint hours(ConstraintFactory factory) {
        return factory.forEach(TimefoldTalk.class)
                .groupBy(
                        TimefoldTalk::getVolunteer,
                        TimefoldTalk::week,
                        ConstraintCollectors.sum(TimefoldTalk::quarters))
                .filter((volunteer, week, quarters) -> quarters > InterpretingProblem.MOST_QUARTERS)
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (volunteer, week, quarters) -> quarters - InterpretingProblem.MOST_QUARTERS)
                .asConstraint("hours");
    }

    private Constraint points(ConstraintFactory factory) {
        return factory.forEach(TimefoldTalk.class)
                .rewardLong(HardSoftLongScore.ONE_SOFT, TimefoldTalk::value)
                .asConstraint("points");
    }

    private Constraint burden(ConstraintFactory factory) {
        return factory.forEach(TimefoldTalk.class)
                .groupBy(
                        TimefoldTalk::getVolunteer,
                        TimefoldTalk::week,
                        ConstraintCollectors.sum(TimefoldTalk::quarters))
                .join(InterpretingProblem.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT, (volunteer, week, quarters, problem) -> problem.burden(quarters))
                .asConstraint("burden");
    }
}
