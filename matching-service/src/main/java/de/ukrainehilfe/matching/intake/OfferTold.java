package de.ukrainehilfe.matching.intake;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails;
import de.ukrainehilfe.matching.pool.Proofs;
import de.ukrainehilfe.matching.pool.TrainingCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        LocalDate vettedUntil,
        List<TrainingTold> trainings,
        JsonNode details) {
    /** A training whose code is not known is passed over. */
    record TrainingTold(String code, LocalDate until) {}

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
                heardAt,
                new Proofs(vettedUntil, trained()));
    }

    private Map<TrainingCode, LocalDate> trained() {
        Map<TrainingCode, LocalDate> known = new EnumMap<>(TrainingCode.class);
        for (TrainingTold told : trainings == null ? List.<TrainingTold>of() : trainings) {
            Told.require(told.code() != null && told.until() != null);
            Arrays.stream(TrainingCode.values())
                    .filter(code -> code.name().equals(told.code()))
                    .forEach(code -> known.put(code, told.until()));
        }
        return known;
    }
}
