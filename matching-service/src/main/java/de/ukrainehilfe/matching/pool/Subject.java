package de.ukrainehilfe.matching.pool;

/** What a conversation is about, where the words are special. */
public enum Subject {
    HEALTH,
    AUTHORITIES,
    SCHOOL,
    LEGAL,
    HOUSING,
    WORK,
    EVERYDAY
}
