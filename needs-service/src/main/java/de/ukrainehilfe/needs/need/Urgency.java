package de.ukrainehilfe.needs.need;

/** How soon help must come. */
public enum Urgency {
    NORMAL,
    HIGH,
    URGENT
}
