package de.ukrainehilfe.matching.pool;

/** Where somebody is accompanied to. */
public enum Occasion {
    OFFICE,
    DOCTOR,
    SCHOOL
}
