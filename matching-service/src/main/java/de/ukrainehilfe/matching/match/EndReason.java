package de.ukrainehilfe.matching.match;

/** Why a confirmed match is dissolved. */
public enum EndReason {
    MOVED_ON,
    /** The guest never moved in. */
    DID_NOT_COME,
    /** The guest has left before the agreed end. */
    LEFT_EARLY,
    /** One of the two no longer wanted to. */
    STOPPED,
    NOT_SUITABLE,
    CONFLICT,
    /** Whoever was to help did not come. */
    NO_SHOW,
    NO_LONGER_AVAILABLE,
    CANCELLED_BY_OFFERER,
    CANCELLED_BY_REQUESTER,
    SAFETY_CONCERN,
    OTHER
}
