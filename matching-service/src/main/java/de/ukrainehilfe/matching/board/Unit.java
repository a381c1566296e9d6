package de.ukrainehilfe.matching.board;

import java.util.Arrays;
import java.util.Optional;

/** What goods are counted in. */
public enum Unit {
    PIECE,
    PAIR,
    SET,
    PACK,
    KG,
    LITRE;

    static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.name().equals(code)).findFirst();
    }
}
