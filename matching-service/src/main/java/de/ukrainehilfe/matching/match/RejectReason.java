package de.ukrainehilfe.matching.match;

/** Why a coordinator does not want a proposal. */
public enum RejectReason {
    TOO_FAR,
    NOT_SUITABLE,
    ALREADY_HELPED,
    NOT_REACHABLE,
    SAFETY_CONCERN,
    OTHER
}
