package de.ukrainehilfe.matching.match;

/** What took a match its ground. */
public enum CancelReason {
    OFFER_PAUSED,
    OFFER_WITHDRAWN,
    OFFER_EXPIRED,
    NEED_CLOSED,
    NEED_TRANSFERRED,
    /** One side changed, and a hard rule no longer holds. */
    NO_LONGER_FITS,
    /** Another match has taken what was left of the offer. */
    OFFER_TAKEN,
    /** Another match serves the need. */
    NEED_SERVED
}
