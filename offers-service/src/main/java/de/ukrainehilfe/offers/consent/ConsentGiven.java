package de.ukrainehilfe.offers.consent;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** The tick under the consent text. */
public record ConsentGiven(
        @NotNull @ConsentVersion String version,
        @NotNull @AssertTrue(message = "{de.ukrainehilfe.offers.consentMissing}") Boolean accepted) {}
