package de.ukrainehilfe.notification.occasion;

import java.time.Instant;

/** When an interpreter is needed. */
record Appointment(Instant start, Integer minutes) {
    static Instant start(Appointment appointment) {
        return appointment == null ? null : appointment.start;
    }

    static Integer minutes(Appointment appointment) {
        return appointment == null ? null : appointment.minutes;
    }
}
