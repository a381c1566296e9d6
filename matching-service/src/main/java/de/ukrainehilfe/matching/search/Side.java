package de.ukrainehilfe.matching.search;

/** The two sides of a match. */
public enum Side {
    OFFER,
    NEED
}
