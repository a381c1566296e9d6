package de.ukrainehilfe.matching.match;

/** What a side says to an approved match. */
public enum Answer {
    YES,
    NO
}
