package de.ukrainehilfe.needs.need;

/** What goods are counted in. */
public enum Unit {
    PIECE,
    PAIR,
    SET,
    PACK,
    KG,
    LITRE
}
