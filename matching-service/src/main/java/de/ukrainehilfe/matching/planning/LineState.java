package de.ukrainehilfe.matching.planning;

/** What has become of one line of a plan. */
public enum LineState {
    /** Waits for a coordinator. */
    OPEN,
    ACCEPTED,
    DROPPED,
    /** The need or the offer changed while the plan was computed or before the line was accepted. */
    CHANGED,
    /** No offer for this need, for the reason. */
    UNSERVED
}
