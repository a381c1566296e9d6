package de.ukrainehilfe.matching.live;

import java.util.UUID;

/**
 * An open offer or need in numbers.
 *
 * @param place its postcode's number in the atlas
 * @param kind of people it takes or is: bits of {@link Kinds}
 * @param size free places of an offer, persons of a need
 * @param priority of a need, in hundredths of a point
 * @param since the microsecond since which a need waits, or at which an offer was last heard of
 */
record Entry(
        long high,
        long low,
        int place,
        int kind,
        int size,
        int from,
        int until,
        int language,
        int priority,
        long since) {
    UUID id() {
        return new UUID(high, low);
    }
}
