package de.ukrainehilfe.matching.pool;

import java.util.Arrays;

/** The kinds of help that are matched; others pass by. */
public enum Kind {
    LODGING,
    GOODS,
    INTERPRETING,
    TRANSPORT,
    ACCOMPANIMENT,
    MENTORING;

    /** Whether the kind is one we match: new kinds may appear on the topics before we know them. */
    public static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(name));
    }
}
