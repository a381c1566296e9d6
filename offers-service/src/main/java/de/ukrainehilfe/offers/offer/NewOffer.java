package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.validation.PlainText;
import de.ukrainehilfe.defaults.validation.Postcode;
import de.ukrainehilfe.offers.consent.ConsentGiven;
import de.ukrainehilfe.offers.contact.NewOfferer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** An offer as it comes in, by form or as JSON. */
@Coherent
public record NewOffer(
        @NotNull @Valid NewOfferer offerer,
        @NotNull @Postcode String postcode,
        @NotNull LocalDate from,
        LocalDate until,
        @PlainText String note,
        @NotNull @Valid ConsentGiven consent,
        @NotNull @Valid OfferDetails details)
        implements Coherent.Parts {
    @Override
    public void check(Coherent.Objections objections) {
        Availability.check(from, until, objections);
    }
}
