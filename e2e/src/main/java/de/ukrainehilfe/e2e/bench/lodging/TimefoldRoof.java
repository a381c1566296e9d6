package de.ukrainehilfe.e2e.bench.lodging;

/** A home as Timefold's constraints see it. */
public record TimefoldRoof(int home, boolean ownFlat, int capacity, TimefoldQuarter quarter) {}
