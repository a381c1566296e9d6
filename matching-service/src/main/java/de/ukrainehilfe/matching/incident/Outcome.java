package de.ukrainehilfe.matching.incident;

/** What a coordinator decides at the end of an incident. */
public enum Outcome {
    /** The offer stays out of use; what is chosen where nobody chooses. */
    OFFER_BLOCKED,
    /** The offer may be used again. */
    OFFER_FREE
}
