package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.validation.PlainText;
import de.ukrainehilfe.defaults.validation.Postcode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What an offer shall say from now on.
 *
 * @param token of the mailed link; null where a coordinator changes it
 */
@Coherent
public record OfferChange(
        String token,
        @NotNull @Postcode String postcode,
        @NotNull LocalDate from,
        LocalDate until,
        @PlainText String note,
        @NotNull @Valid OfferDetails details)
        implements Coherent.Parts {
    @Override
    public void check(Coherent.Objections objections) {
        Availability.check(from, until, objections);
    }
}
