package de.ukrainehilfe.defaults.security;

/** The roles a token can carry. */
public final class Roles {
    /** Decides at the city; sees every record. */
    public static final String COORDINATOR = "coordinator";
    /** Works for a welfare association; sees the association's own portfolio. */
    public static final String ASSOCIATION = "association";
    /** Reads who looked at whom, and nothing else. */
    public static final String AUDITOR = "auditor";
    /** Runs the system; sees no record of a person. */
    public static final String ADMIN = "admin";
    /** notification-service when it asks for an address to write to. */
    public static final String CONTACTS = "contacts";

    private Roles() {}
}
