package de.ukrainehilfe.needs.need;

/** Why a need is no longer looked after. */
public enum CloseReason {
    FULFILLED,
    NO_LONGER_NEEDED,
    UNREACHABLE,
    DUPLICATE,
    OTHER
}
