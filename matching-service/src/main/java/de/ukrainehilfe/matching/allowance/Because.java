package de.ukrainehilfe.matching.allowance;

/** What an allowance is paid for. */
public enum Because {
    /** The requester has confirmed that the appointment took place. */
    HELD,
    /** The requester cancelled so late that the time was kept for nothing. */
    CANCELLED_LATE
}
