package de.ukrainehilfe.offers.vetting;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** How long papers count; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "offers.vetting")
public interface VettingTimes {
    /** So old a certificate may be when it is shown. */
    Period certificateFresh();

    /** So long after its date a certificate counts at most. */
    Period certificateCounts();

    Period trainingCounts();

    /** So long before the end it is a task, and its owner is told. */
    Period endingSoon();

    /** So long after the end of an offer that was used nothing of the ledger is left. */
    Period kept();

    String checkEvery();

    default Period counts(Proof proof) {
        return proof.isTraining() ? trainingCounts() : certificateCounts();
    }
}
