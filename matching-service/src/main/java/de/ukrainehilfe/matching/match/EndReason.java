package de.ukrainehilfe.matching.match;

/** Why a confirmed match is dissolved. */
public enum EndReason {
    MOVED_ON,
    NOT_SUITABLE,
    CONFLICT,
    NO_SHOW,
    NO_LONGER_AVAILABLE,
    SAFETY_CONCERN,
    OTHER
}
