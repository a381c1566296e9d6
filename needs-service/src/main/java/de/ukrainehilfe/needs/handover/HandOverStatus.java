package de.ukrainehilfe.needs.handover;

/** Where a hand-over stands. */
public enum HandOverStatus {
    WAITING,
    ACCEPTED,
    /** Nobody answered the claim in time: it is granted. */
    BY_SILENCE,
    REFUSED,
    WITHDRAWN,
    /** Nobody answered the offer in time: the need stays where it was. */
    LAPSED,
    /** The need was closed or went to another municipality meanwhile. */
    OVERTAKEN;

    /** The need has changed hands. */
    public boolean isDone() {
        return this == ACCEPTED || this == BY_SILENCE;
    }
}
