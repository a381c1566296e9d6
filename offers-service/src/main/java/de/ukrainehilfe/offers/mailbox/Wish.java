package de.ukrainehilfe.offers.mailbox;

/** What the sender of a mail wants, as far as rules can tell. */
public enum Wish {
    OFFER,
    NEED,
    /** Neither, or both: a person decides. */
    UNSURE
}
