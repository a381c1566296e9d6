package de.ukrainehilfe.needs.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Somebody who stands by for a while, some hours a week.
 *
 * @param minors it is for somebody under age: only a helper whose certificate was checked
 * @param trained only a helper who has done the training
 */
public record Mentoring(
        @NotEmpty Set<@NotNull Content> content,
        @NotNull @Min(1) @Max(40) Integer hoursPerWeek,
        @NotNull @Min(1) @Max(36) Integer months,
        Boolean minors,
        Boolean trained)
        implements NeedDetails {
    public Mentoring {
        minors = Boolean.TRUE.equals(minors);
        trained = Boolean.TRUE.equals(trained);
    }

    /** What the two do together. */
    public enum Content {
        GERMAN,
        SCHOOL,
        WORK,
        AUTHORITIES,
        EVERYDAY,
        LEISURE
    }

    @Override
    public boolean forMinors() {
        return minors;
    }

    @Override
    public boolean forTrained() {
        return trained;
    }

    @Override
    public Kind kind() {
        return Kind.MENTORING;
    }

    @Override
    public int amount() {
        return hoursPerWeek;
    }
}
