package de.ukrainehilfe.needs.need;

/** What sort of help is needed. */
public enum Kind {
    LODGING,
    GOODS,
    INTERPRETING,
    TRANSPORT,
    ACCOMPANIMENT,
    MENTORING
}
