package de.ukrainehilfe.e2e.bench.goods;

/** A stock as Timefold's constraints see it. */
public record TimefoldStock(int supply, int quantity) {}
