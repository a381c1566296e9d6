package de.ukrainehilfe.notification.mail;

import java.util.List;

/** To whom a mail goes; the two sides of a match are also the names of the sides in a mailed link. */
public enum Side {
    OFFER,
    NEED,
    /** The people who arrange help: the association in charge, or the coordinators. */
    DESK;

    /** The two sides of every match. */
    public static final List<Side> BOTH = List.of(OFFER, NEED);
}
