package de.ukrainehilfe.offers.vetting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A look at a paper, to be written down.
 *
 * @param inspectedOn not needed where the row before is taken back, nor is the next
 * @param validUntil null for as long as papers of the kind usually count
 */
record NewCheck(
        @NotNull(message = "{de.ukrainehilfe.offers.pleaseChoose}") Proof proof,
        @NotNull(message = "{de.ukrainehilfe.offers.pleaseChoose}") Outcome outcome,
        LocalDate inspectedOn,
        LocalDate issuedOn,
        LocalDate validUntil) {}
