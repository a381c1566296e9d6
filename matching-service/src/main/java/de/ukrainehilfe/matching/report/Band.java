package de.ukrainehilfe.matching.report;

/** How old something is, in the order in which the database numbers it. */
public enum Band {
    UNDER_2_DAYS,
    UNDER_7_DAYS,
    UNDER_30_DAYS,
    OLDER
}
