package de.ukrainehilfe.matching.plan.lodging;

/** A place on the flat map, in kilometres. */
public record Spot(double east, double north) {}
