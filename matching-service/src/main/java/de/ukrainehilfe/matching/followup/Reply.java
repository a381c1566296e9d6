package de.ukrainehilfe.matching.followup;

/** What people say when they are asked how it went. */
public enum Reply {
    FINE,
    /** Somebody has to look after it at once. */
    NOT_SAFE,
    /** The guest never moved in, or has left. */
    NOT_THERE,
    /** The appointment took place, with the interpreter. */
    HAPPENED,
    NOT_HAPPENED,
    ALL,
    /** Some of the goods came. */
    PART,
    NOTHING,
    /** It was broken off. */
    STOPPED,
    GO_ON,
    /** It ends as agreed. */
    LET_END;

    public boolean isPart() {
        return this == PART;
    }

    /** Whether somebody has to look after it at once. */
    public boolean isAlarm() {
        return this == NOT_SAFE;
    }
}
