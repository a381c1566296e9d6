package de.ukrainehilfe.matching.plan.interpreting;

/** Why nobody interprets a conversation in the plan: the first of these criteria that leaves no volunteer at all. */
public enum UnservedReason {
    /** Nobody speaks both languages well enough. */
    NOBODY_WITH_LANGUAGES,
    NOBODY_IN_THAT_MODE,
    NOBODY_AT_THAT_TIME,
    /** All that are left have something else at the time, or too far away, or are at their week's limit already. */
    BOOKED,
    /** All that are left were rejected for this conversation before. */
    REJECTED,
    /** There are volunteers, but others gain more by them. */
    TAKEN
}
