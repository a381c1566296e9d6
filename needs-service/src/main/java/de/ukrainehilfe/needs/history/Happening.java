package de.ukrainehilfe.needs.history;

/** What people do with a need besides changing it. */
public enum Happening {
    CLAIMED,
    TAKEN,
    OFFERED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    BY_SILENCE,
    LAPSED,
    OVERTAKEN,
    CLOSED,
    TRANSFERRED,
    TAKEN_BACK,
    FILE_FETCHED;

    /** Whether it names an association, or the city where none is given. */
    boolean namesHouse() {
        return this == CLAIMED || this == OFFERED || this == BY_SILENCE || this == LAPSED;
    }
}
