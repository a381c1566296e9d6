package de.ukrainehilfe.matching.plan;

/** A place on the flat map, in kilometres. */
public record Spot(double east, double north) {
    public double kilometresTo(Spot other) {
        double eastward = east - other.east;
        double northward = north - other.north;
        return Math.sqrt(eastward * eastward + northward * northward);
    }
}
