package de.ukrainehilfe.offers.offer;

/** What sort of help is offered. */
public enum Kind {
    LODGING,
    GOODS,
    INTERPRETING,
    TRANSPORT,
    ACCOMPANIMENT,
    MENTORING
}
