package de.ukrainehilfe.defaults.place;

/**
 * A German postcode area.
 *
 * @param latitude of its centre, degrees (WGS 84), p99 within 6.7 km
 * @param longitude of its centre, degrees (WGS 84)
 * @param district the city district's number in Düsseldorf, null elsewhere
 */
public record Place(
        String postcode,
        String town,
        String state,
        double latitude,
        double longitude,
        String district,
        String quarter) {
    private static final double EARTH_RADIUS_KM = 6371.0088; // IUGG mean radius

    /** Great-circle distance between the centres in kilometres (haversine); 0 within one postcode. */
    public double kilometresTo(Place other) {
        double halfLatitude = Math.toRadians(other.latitude - latitude) / 2;
        double halfLongitude = Math.toRadians(other.longitude - longitude) / 2;
        double a = Math.pow(Math.sin(halfLatitude), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(halfLongitude), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
