package de.ukrainehilfe.matching.pool;

/** What a mentor and a mentee do together. */
public enum Content {
    GERMAN,
    SCHOOL,
    WORK,
    AUTHORITIES,
    EVERYDAY,
    LEISURE
}
