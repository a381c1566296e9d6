package de.ukrainehilfe.matching.pool;

import de.ukrainehilfe.defaults.place.Place;

/**
 * Germany laid flat, in kilometres, so that the database can walk outwards from a place. East to west it is off by up to
 * 9 % at the country's ends; it only preselects, the distance that counts is {@link Place#kilometresTo}.
 */
public final class Plane {
    private static final double KILOMETRES_PER_DEGREE_NORTH = 111.2;
    /** At 51.2° north, the latitude of Düsseldorf. */
    private static final double KILOMETRES_PER_DEGREE_EAST = 69.7;

    /** Nowhere in Germany is the way on the globe less than this share of the way here. */
    private static final double LEAST_SHARE = 0.91;

    private Plane() {}

    /** What everything that the database finds farther than the place is away at least, in kilometres on the globe. */
    public static double beyond(Place from, Place farthest) {
        return LEAST_SHARE * Math.hypot(east(from) - east(farthest), north(from) - north(farthest));
    }

    /** The place as PostgreSQL writes a point. */
    static String point(Place place) {
        return "(" + east(place) + "," + north(place) + ")";
    }

    public static double east(Place place) {
        return place.longitude() * KILOMETRES_PER_DEGREE_EAST;
    }

    public static double north(Place place) {
        return place.latitude() * KILOMETRES_PER_DEGREE_NORTH;
    }
}
