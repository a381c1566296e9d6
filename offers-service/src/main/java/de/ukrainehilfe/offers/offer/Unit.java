package de.ukrainehilfe.offers.offer;

/** What goods are counted in. */
public enum Unit {
    PIECE,
    PAIR,
    SET,
    PACK,
    KG,
    LITRE
}
