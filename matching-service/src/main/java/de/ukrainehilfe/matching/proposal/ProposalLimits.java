package de.ukrainehilfe.matching.proposal;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;

/** How much is put before a coordinator at once; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.proposals")
public interface ProposalLimits {
    /** For a need that one offer serves. */
    @Min(1)
    int perNeed();

    /** For a need of goods, which several offers may serve together. */
    @Min(1)
    int perGoodsNeed();

    /** That an offer may have open. */
    @Min(1)
    int perOffer();

    /** That one search of an offer may make. */
    @Min(1)
    int perSearch();
}
