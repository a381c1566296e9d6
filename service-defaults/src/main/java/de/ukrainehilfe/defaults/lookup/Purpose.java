package de.ukrainehilfe.defaults.lookup;

/** What somebody looks a person up for. */
public enum Purpose {
    /** The person asks how it stands. */
    STATUS_ASKED,
    TO_REACH,
    TO_CORRECT,
    /** Whether the person is recorded already. */
    SAME_PERSON,
    COMPLAINT
}
