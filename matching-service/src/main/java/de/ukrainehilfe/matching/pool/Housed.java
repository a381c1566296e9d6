package de.ukrainehilfe.matching.pool;

/**
 * How many persons a district houses by what is approved, beside the mean of all districts that house somebody.
 *
 * @param district null outside the city's districts
 */
public record Housed(String district, int persons, int mean) {
    public static final Housed NOBODY = new Housed(null, 0, 0);
}
