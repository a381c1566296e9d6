package de.ukrainehilfe.matching.pool;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.pool.OfferDetails.Mentor;
import de.ukrainehilfe.matching.pool.OfferDetails.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * An offer as the pool knows it: no person, no exact place.
 *
 * @param factsVersion the version that last changed what the rules look at
 * @param until null: until further notice
 * @param reserved what approved and confirmed matches hold of it
 * @param proofs what that person has shown
 * @param heardAt the last sign of life of whoever made it; null where it is not known
 */
public record Offer(
        UUID id,
        String reference,
        long version,
        long factsVersion,
        Status status,
        Kind kind,
        String association,
        Place place,
        LocalDate from,
        LocalDate until,
        String language,
        Instant openSince,
        OfferDetails details,
        int reserved,
        Instant heardAt,
        Proofs proofs) {
    /** An offer whose owner has shown nothing. */
    public Offer(
            UUID id,
            String reference,
            long version,
            long factsVersion,
            Status status,
            Kind kind,
            String association,
            Place place,
            LocalDate from,
            LocalDate until,
            String language,
            Instant openSince,
            OfferDetails details,
            int reserved,
            Instant heardAt) {
        this(
                id,
                reference,
                version,
                factsVersion,
                status,
                kind,
                association,
                place,
                from,
                until,
                language,
                openSince,
                details,
                reserved,
                heardAt,
                Proofs.NONE);
    }

    /** What an offer is to the pool; only an open one is proposed. */
    public enum Status {
        UNCONFIRMED,
        OPEN,
        PAUSED,
        WITHDRAWN,
        EXPIRED
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** What can still be promised; a flat for one household is gone with the first. Time limits who comes in person, not a number. */
    public int remaining() {
        if (details instanceof Home home) {
            return home.ownFlat() && reserved > 0 ? 0 : Math.min(home.places(), Home.MOST_AT_A_SITE) - reserved;
        }
        if (details instanceof Mentor mentor) {
            return mentor.hoursPerWeek() - reserved;
        }
        return details instanceof Stock stock ? stock.quantity() - reserved : Integer.MAX_VALUE;
    }

    /** The offer as it is for somebody for whom so much of it is kept. */
    public Offer keeping(int quantity) {
        return new Offer(
                id,
                reference,
                version,
                factsVersion,
                status,
                kind,
                association,
                place,
                from,
                until,
                language,
                openSince,
                details,
                reserved - quantity,
                heardAt,
                proofs);
    }

    /** Whether a number says how much there is. */
    public boolean isCounted() {
        return details instanceof Home || details instanceof Stock || details instanceof Mentor;
    }

    /** The same with the version in which the facts were last changed. */
    public Offer withFactsVersion(long facts) {
        return new Offer(
                id,
                reference,
                version,
                facts,
                status,
                kind,
                association,
                place,
                from,
                until,
                language,
                openSince,
                details,
                reserved,
                heardAt,
                proofs);
    }

    /** Whether nothing the rules look at differs. */
    public boolean hasFactsOf(Offer other) {
        return details.equals(other.details)
                && proofs.equals(other.proofs)
                && place.equals(other.place)
                && from.equals(other.from)
                && Objects.equals(until, other.until);
    }
}
