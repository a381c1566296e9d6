package de.ukrainehilfe.notification.mail;

/** The two sides of a match; also the name of a side in a mailed link. */
public enum Side {
    OFFER,
    NEED
}
