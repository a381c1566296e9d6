package de.ukrainehilfe.offers.offer;

/** What happens next with an offer by itself, if nobody does anything. */
public enum NextAction {
    /** It was never confirmed, and is forgotten. */
    FORGET,
    /** Whoever made it is asked whether it still holds. */
    ASK,
    /** Nobody answered: it is paused. */
    PAUSE,
    /** Its owner is told that nobody has needed it yet. */
    TELL_UNMATCHED,
    /** Its last day is over. */
    EXPIRE
}
