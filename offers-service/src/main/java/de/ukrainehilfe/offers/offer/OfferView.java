package de.ukrainehilfe.offers.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An offer as those see it who decide about it: everything but whose it is. */
public record OfferView(
        UUID id,
        long version,
        String reference,
        OfferStatus status,
        Kind kind,
        String association,
        String postcode,
        LocalDate from,
        LocalDate until,
        String language,
        String note,
        Instant submittedAt,
        Instant openSince,
        OfferDetails details,
        Instant heardAt,
        LocalDate vettedUntil,
        List<Training> trainings,
        NextAction nextAction,
        Instant nextActionAt) {
    static OfferView of(Offer offer, Rhythm.Step next) {
        return new OfferView(
                offer.id,
                offer.version,
                offer.reference,
                offer.status,
                offer.kind,
                offer.association,
                offer.postcode,
                offer.from,
                offer.until,
                offer.language,
                offer.note,
                offer.submittedAt,
                offer.openSince,
                offer.details,
                offer.heardAt,
                offer.vettedUntil,
                offer.trainings,
                next == null ? null : next.action(),
                next == null ? null : next.at());
    }
}
