package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Window;
import java.time.LocalDateTime;

/**
 * A time of the week by the city's clock, so that asking whether one holds another is cheap.
 *
 * @param day 1 for Monday
 * @param from second of the day
 * @param to second of the day; past its end where it goes on after midnight
 */
record Hours(int day, int from, int to) {
    private static final int PAST_MIDNIGHT = 1_000_000;

    static Hours of(Window window) {
        return new Hours(
                window.day().getValue(),
                window.from().toSecondOfDay(),
                window.to().toSecondOfDay());
    }

    static Hours of(Appointment time) {
        LocalDateTime start = LocalDateTime.ofInstant(time.start(), SystemClock.CITY);
        LocalDateTime end = LocalDateTime.ofInstant(time.end(), SystemClock.CITY);
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return new Hours(
                start.getDayOfWeek().getValue(),
                start.toLocalTime().toSecondOfDay(),
                sameDay ? end.toLocalTime().toSecondOfDay() : PAST_MIDNIGHT);
    }

    boolean hold(Hours inner) {
        return day == inner.day && from <= inner.from && inner.to <= to;
    }
}
