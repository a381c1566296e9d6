package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.pool.Appointment;

/**
 * A piece of somebody's week.
 *
 * @param start minute since 1970-01-01
 * @param end the first minute after it
 * @param day since 1970-01-01, in the city's calendar, on which it begins
 * @param quarters begun quarters of an hour, as which it counts towards the week's hours
 * @param spot null where it is done from home
 */
record Slot(int start, int end, int day, int quarters, Spot spot) {
    /** Bus and train, doors and stairs included. */
    private static final int MINUTES_PER_KILOMETRE = 2;

    private static final int MINUTES_TO_START = 10;
    private static final int FROM_THURSDAY_TO_MONDAY = 3;

    static Slot of(Appointment time, Spot spot) {
        int start = (int) Math.floorDiv(time.start().getEpochSecond(), 60L);
        int end = (int) -Math.floorDiv(-time.end().getEpochSecond(), 60L);
        int day = (int) time.day().toEpochDay();
        return new Slot(start, end, day, (time.minutes() + 14) / 15, spot);
    }

    /** Monday to Sunday. */
    int week() {
        return Math.floorDiv(day + FROM_THURSDAY_TO_MONDAY, 7);
    }

    /** Whether who lives there can be at the other after this one. */
    boolean leavesTimeFor(Slot later, Spot home) {
        if (end > later.start) {
            return false;
        }
        if (spot == null && later.spot == null) {
            return true;
        }
        Spot from = spot == null ? home : spot;
        Spot to = later.spot == null ? home : later.spot;
        return end + MINUTES_TO_START + Math.ceil(MINUTES_PER_KILOMETRE * from.kilometresTo(to)) <= later.start;
    }

    /** Whether who lives there can be at both. */
    boolean goesWith(Slot other, Spot home) {
        return start <= other.start ? leavesTimeFor(other, home) : other.leavesTimeFor(this, home);
    }
}
