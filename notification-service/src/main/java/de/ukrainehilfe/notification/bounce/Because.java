package de.ukrainehilfe.notification.bounce;

/** Why a mail came back. */
public enum Because {
    /** It could not be delivered (RFC 3464). */
    UNDELIVERABLE,
    /** Its recipient called it unwanted (RFC 5965). */
    COMPLAINT
}
