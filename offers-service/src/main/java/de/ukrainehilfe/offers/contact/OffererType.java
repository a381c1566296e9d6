package de.ukrainehilfe.offers.contact;

/** What sort of somebody offers help. */
public enum OffererType {
    PRIVATE,
    ASSOCIATION,
    COMPANY
}
