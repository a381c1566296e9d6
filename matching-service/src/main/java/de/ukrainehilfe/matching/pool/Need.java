package de.ukrainehilfe.matching.pool;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A need as the pool knows it: no person, no exact place.
 *
 * @param factsVersion the version that last changed what the rules look at
 * @param until null: until further notice
 * @param wanting whether another proposal would be welcome
 */
public record Need(
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
        Urgency urgency,
        Instant openSince,
        NeedDetails details,
        boolean wanting) {
    /** What a need is to the pool; only an open one gets proposals. */
    public enum Status {
        OPEN,
        MATCHED,
        CLOSED,
        TRANSFERRED;

        /** Whether somebody still stands behind it: a need that is matched may still be answered, changed, reopened. */
        public boolean isAlive() {
            return this == OPEN || this == MATCHED;
        }
    }

    /** How pressing the association or the coordinator calls it. */
    public enum Urgency {
        NORMAL,
        HIGH,
        URGENT
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whether the machine may propose anything at all. */
    public boolean mayBeProposedTo() {
        return isOpen() && !(details instanceof Household household && household.isMinorAlone());
    }

    /** Whether it may be served piece by piece by several offers. */
    public boolean isDivisible() {
        return kind == Kind.GOODS;
    }

    /** The same with the version in which the facts were last changed. */
    public Need withFactsVersion(long facts) {
        return new Need(
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
                urgency,
                openSince,
                details,
                wanting);
    }

    /** The same asking for something else, or at another time. */
    public Need asking(NeedDetails other, LocalDate newFrom, LocalDate newUntil) {
        return new Need(
                id,
                reference,
                version,
                factsVersion,
                status,
                kind,
                association,
                place,
                newFrom,
                newUntil,
                language,
                urgency,
                openSince,
                other,
                wanting);
    }

    /** Whether nothing the rules look at differs. */
    public boolean hasFactsOf(Need other) {
        return details.equals(other.details)
                && place.equals(other.place)
                && from.equals(other.from)
                && Objects.equals(until, other.until);
    }
}
