package de.ukrainehilfe.offers.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A place to live.
 *
 * @param places how many people can sleep there
 * @param ownFlat a flat of its own; otherwise shared with the people who live there
 * @param barrierFree reachable and usable with a wheelchair
 * @param pets the guests may bring some
 * @param womenOnly for women, and children with them
 * @param children there is room for some
 */
public record Lodging(
        @NotNull @Min(1) @Max(1000) Integer places,
        @NotNull Boolean ownFlat,
        @NotNull Boolean barrierFree,
        @NotNull Boolean pets,
        @NotNull Boolean womenOnly,
        @NotNull Boolean children)
        implements OfferDetails {
    @Override
    public Kind kind() {
        return Kind.LODGING;
    }
}
