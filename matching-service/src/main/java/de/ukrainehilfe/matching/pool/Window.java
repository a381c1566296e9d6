package de.ukrainehilfe.matching.pool;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A time of the week at which somebody is free, by the city's clock. */
public record Window(DayOfWeek day, LocalTime from, LocalTime to) {
    /** Whether the whole appointment lies inside; one that goes past midnight does not. */
    public boolean holds(Appointment appointment) {
        LocalDateTime start = Appointment.inTheCity(appointment.start());
        LocalDateTime end = Appointment.inTheCity(appointment.end());
        return start.getDayOfWeek() == day
                && start.toLocalDate().equals(end.toLocalDate())
                && !start.toLocalTime().isBefore(from)
                && !end.toLocalTime().isAfter(to);
    }
}
