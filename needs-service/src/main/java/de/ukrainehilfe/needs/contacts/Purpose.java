package de.ukrainehilfe.needs.contacts;

/** What a contact is asked for. */
public enum Purpose {
    /** To write to the person. */
    NOTIFY,
    /** To show it to the other side of a match. */
    RELEASE
}
