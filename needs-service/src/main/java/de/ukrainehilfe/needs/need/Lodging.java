package de.ukrainehilfe.needs.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A place to live for people who stay together.
 *
 * @param unaccompaniedMinor the youth office is in charge; never proposed automatically
 */
@SomebodyMovesIn
public record Lodging(
        @NotNull @Min(0) @Max(100) Integer adults,
        @NotNull @Min(0) @Max(100) Integer children,
        Boolean barrierFree,
        Boolean pets,
        Boolean womenOnly,
        Boolean unaccompaniedMinor)
        implements NeedDetails {
    public Lodging {
        barrierFree = Boolean.TRUE.equals(barrierFree);
        pets = Boolean.TRUE.equals(pets);
        womenOnly = Boolean.TRUE.equals(womenOnly);
        unaccompaniedMinor = Boolean.TRUE.equals(unaccompaniedMinor);
    }

    /** Children without an adult are the youth office's (SGB VIII § 42a), whether it was said or not. */
    @Override
    public boolean forYouthOffice() {
        return unaccompaniedMinor || adults == 0;
    }

    @Override
    public Kind kind() {
        return Kind.LODGING;
    }

    @Override
    public int amount() {
        return adults + children;
    }
}
