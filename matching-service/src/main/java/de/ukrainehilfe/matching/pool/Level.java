package de.ukrainehilfe.matching.pool;

/** How well a language is spoken (CEFR, then native), in rising order. */
public enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    /** A native speaker is taken to speak at least as well as C2. */
    public boolean atLeast(Level needed) {
        return compareTo(needed) >= 0;
    }
}
