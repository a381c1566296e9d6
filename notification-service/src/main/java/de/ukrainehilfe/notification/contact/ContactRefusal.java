package de.ukrainehilfe.notification.contact;

/** No contact, and why. */
public class ContactRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    public ContactRefusal(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why there is no contact. */
    public enum Why {
        /** The record was erased, or never existed. */
        UNKNOWN,
        /** The owner has not seen that the match is confirmed; it will in a moment. */
        NOT_RELEASED,
        /** The owner, or the login that vouches for us, cannot be reached or is in trouble. */
        AWAY
    }
}
