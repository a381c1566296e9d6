package de.ukrainehilfe.offers.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ukrainehilfe.defaults.events.DomainEvent;
import de.ukrainehilfe.defaults.events.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What can be told of an offer; each event carries the whole public state and nothing of a person. */
public sealed interface OfferEvent extends DomainEvent {
    State offer();

    @Override
    default UUID id() {
        return offer().id();
    }

    @Override
    default long version() {
        return offer().version();
    }

    /** A form was sent; nothing counts before the mailed link is confirmed. */
    @EventType("de.ukrainehilfe.offer-submitted.v1")
    record OfferSubmitted(@JsonUnwrapped State offer) implements OfferEvent {}

    /** The offer counts: confirmed, or resumed after a pause. */
    @EventType("de.ukrainehilfe.offer-published.v1")
    record OfferPublished(@JsonUnwrapped State offer) implements OfferEvent {}

    @EventType("de.ukrainehilfe.offer-changed.v1")
    record OfferChanged(@JsonUnwrapped State offer) implements OfferEvent {}

    @EventType("de.ukrainehilfe.offer-paused.v1")
    record OfferPaused(@JsonUnwrapped State offer) implements OfferEvent {}

    /** The offer is over: taken back, or its last day has passed. */
    @EventType("de.ukrainehilfe.offer-withdrawn.v1")
    record OfferWithdrawn(@JsonUnwrapped State offer) implements OfferEvent {}

    /** It was asked whether the offer still holds. */
    @EventType("de.ukrainehilfe.offer-asked.v1")
    record OfferAsked(@JsonUnwrapped State offer) implements OfferEvent {}

    /** Nobody answered, twice: paused until somebody does. */
    @EventType("de.ukrainehilfe.offer-silent.v1")
    record OfferSilent(@JsonUnwrapped State offer) implements OfferEvent {}

    /** The desk has answered what its owner wrote; the answer itself stays here. */
    @EventType("de.ukrainehilfe.offer-answered.v1")
    record OfferAnswered(@JsonUnwrapped State offer) implements OfferEvent {}

    /** Nobody has needed it for too long, which its owner is told. */
    @EventType("de.ukrainehilfe.offer-unmatched.v1")
    record OfferUnmatched(@JsonUnwrapped State offer) implements OfferEvent {}

    /** A check or a training of whoever made the offer runs out soon, which they are told. */
    @EventType("de.ukrainehilfe.offer-proof-ending.v1")
    record OfferProofEnding(@JsonUnwrapped State offer) implements OfferEvent {}

    /**
     * The public state.
     *
     * @param language in which the offerer is written to
     * @param openSince when the offer was confirmed; null before
     * @param heardAt the last sign of life of whoever made it
     * @param vettedUntil until when nothing is known to speak against work with minors; null where no check says so,
     *     for whatever reason
     */
    record State(
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
            Instant openSince,
            Instant heardAt,
            LocalDate vettedUntil,
            List<Training> trainings,
            OfferDetails details) {}
}
