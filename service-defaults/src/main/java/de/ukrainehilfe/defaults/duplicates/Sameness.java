package de.ukrainehilfe.defaults.duplicates;

/** What two records have in common beside what they are about. */
public enum Sameness {
    MAIL,
    PHONE,
    /** The name, and the postcode too. */
    NAME
}
