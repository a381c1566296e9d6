package de.ukrainehilfe.matching.match;

/** What happens next with a match: most by itself, at the time that is kept with it. */
public enum NextAction {
    /** A coordinator decides; nothing happens by itself. */
    DECIDE,
    /** Whoever has not answered is reminded. */
    REMIND,
    /** Nobody waits for an answer any longer. */
    EXPIRE,
    /** The guest is asked how the first days were. */
    ASK_DAY_3,
    /** The guest is asked whether the stay has held. */
    ASK_DAY_30,
    /** The requester is asked whether the appointment took place. */
    ASK_HELD,
    /** The requester is asked how much of the goods came. */
    ASK_GIVEN,
    /** Both sides are asked whether the mentoring has begun well. */
    ASK_WEEK_4,
    ASK_MID_TERM,
    /** Both sides are asked whether it goes on after the agreed time. */
    ASK_MONTH_5,
    /** The agreed time is over. */
    COMPLETE
}
