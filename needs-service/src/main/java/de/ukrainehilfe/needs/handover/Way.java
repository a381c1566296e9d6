package de.ukrainehilfe.needs.handover;

/** Who began it. */
public enum Way {
    /** Somebody else wants to look after the need: its owner answers, and silence is a yes. */
    CLAIMED,
    /** The owner wants somebody else to look after it: that one answers, and silence is a no. */
    OFFERED
}
