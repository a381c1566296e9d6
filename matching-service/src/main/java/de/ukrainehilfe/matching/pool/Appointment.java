package de.ukrainehilfe.matching.pool;

import de.ukrainehilfe.defaults.time.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A conversation at a fixed time. */
public record Appointment(Instant start, int minutes) {
    public Instant end() {
        return start.plusSeconds(minutes * 60L);
    }

    /** The day in the city's calendar. */
    public LocalDate day() {
        return inTheCity(start).toLocalDate();
    }

    /** Whether one person cannot be at both; one may begin when the other ends. */
    public boolean overlaps(Appointment other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }

    public boolean lasts(Appointment inner) {
        return !inner.start.isBefore(start) && !inner.end().isAfter(end());
    }

    static LocalDateTime inTheCity(Instant instant) {
        return LocalDateTime.ofInstant(instant, SystemClock.CITY);
    }
}
