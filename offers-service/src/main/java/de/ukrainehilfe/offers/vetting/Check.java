package de.ukrainehilfe.offers.vetting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of the ledger.
 *
 * @param who the account that wrote it
 * @param inspectedOn null where the row only takes back the one before, as are the next two
 * @param issuedOn the paper's own date
 * @param validUntil null where nothing follows from it
 */
public record Check(
        Instant at,
        String who,
        Proof proof,
        Outcome outcome,
        LocalDate inspectedOn,
        LocalDate issuedOn,
        LocalDate validUntil) {}
