package de.ukrainehilfe.e2e.bench.lodging;

/** A district as Timefold's constraints see it. */
public record TimefoldQuarter(int district, int quota, int surcharge) {}
