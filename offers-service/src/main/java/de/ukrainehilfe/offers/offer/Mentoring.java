package de.ukrainehilfe.offers.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Somebody who stands by somebody else for a while.
 *
 * @param hoursPerWeek for all they mentor together
 * @param months for how long at least
 */
public record Mentoring(
        @NotEmpty Set<@NotNull Content> content,
        @NotNull @Min(1) @Max(40) Integer hoursPerWeek,
        @NotNull @Min(1) @Max(36) Integer months)
        implements OfferDetails {
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
    public Kind kind() {
        return Kind.MENTORING;
    }
}
