package de.ukrainehilfe.offers.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who drives people, things, or both.
 *
 * @param seats for passengers
 * @param load in kilograms
 * @param wheelchair one can ride along in it
 * @param radius in kilometres around the offer's place
 */
@Coherent
public record Transport(
        @NotNull @Min(0) @Max(100) Integer seats,
        @NotNull @Min(0) @Max(50_000) Integer load,
        @NotNull Boolean wheelchair,
        @NotNull @Min(1) @Max(2000) Integer radius)
        implements OfferDetails, Coherent.Parts {
    @Override
    public Kind kind() {
        return Kind.TRANSPORT;
    }

    @Override
    public void check(Coherent.Objections objections) {
        if (seats != null && load != null && seats == 0 && load == 0) {
            objections.to("seats", "{de.ukrainehilfe.offers.nothingToCarry}");
        } else if (Boolean.TRUE.equals(wheelchair) && seats != null && seats == 0) {
            objections.to("seats", "{de.ukrainehilfe.offers.noSeatForWheelchair}");
        }
    }
}
