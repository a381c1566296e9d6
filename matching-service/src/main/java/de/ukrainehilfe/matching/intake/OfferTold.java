package de.ukrainehilfe.matching.intake;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What matching reads of an offer's events. */
record OfferTold(
        UUID id,
        long version,
        String reference,
        Offer.Status status,
        Kind kind,
        String association,
        String postcode,
        LocalDate from,
        LocalDate until,
        String language,
        Instant openSince,
        Instant heardAt,
        JsonNode details) {
    /** As the pool keeps it; refuses what is incomplete or cannot be. */
    Offer offer() {
        Place place = Told.place(postcode);
        Told.require(reference != null && status != null && kind != null && language != null);
        Told.require(from != null && (until == null || !until.isBefore(from)));
        OfferDetails known = Told.details(details, kind, OfferDetails.class);
        return new Offer(
                id,
                reference,
                version,
                version,
                status,
                kind,
                association,
                place,
                from,
                until,
                language,
                openSince,
                known,
                0,
                heardAt);
    }
}
