package de.ukrainehilfe.matching.plan;

/**
 * Days from the first to the last, both included.
 *
 * @param from day since 1970-01-01
 * @param until day since 1970-01-01, {@link #OPEN} where no end is named
 */
public record Stay(int from, int until) {
    /** No end is named. */
    public static final int OPEN = 1_000_000;

    /** Whether the two have a day in common. */
    public boolean meets(Stay other) {
        return from <= other.until && other.from <= until;
    }
}
