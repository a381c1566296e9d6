package de.ukrainehilfe.needs.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A fixed time at which somebody is needed. */
public record Appointment(@NotNull @WithinReach Instant start, @NotNull @Min(5) @Max(1440) Integer minutes) {
    Appointment at(Instant other) {
        return new Appointment(other, minutes);
    }
}
