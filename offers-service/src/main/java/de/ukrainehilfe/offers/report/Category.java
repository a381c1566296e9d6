package de.ukrainehilfe.offers.report;

/** What is wrong. */
public enum Category {
    MONEY,
    SAFETY,
    FALSE,
    DATA,
    OTHER
}
