package de.ukrainehilfe.needs.need;

import de.ukrainehilfe.defaults.validation.Postcode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A ride for people, things, or both, from where the need is.
 *
 * @param load in kilograms
 * @param destination a postcode; null where it is still open
 */
@SomethingToCarry
public record Transport(
        @NotNull @Min(0) @Max(100) Integer persons,
        @NotNull @Min(0) @Max(50_000) Integer load,
        Boolean wheelchair,
        @Postcode String destination,
        @Valid Appointment appointment)
        implements NeedDetails {
    public Transport {
        wheelchair = Boolean.TRUE.equals(wheelchair);
    }

    @Override
    public Kind kind() {
        return Kind.TRANSPORT;
    }

    @Override
    public int amount() {
        return 1;
    }

    @Override
    public NeedDetails at(Instant start) {
        return appointment == null
                ? this
                : new Transport(persons, load, wheelchair, destination, appointment.at(start));
    }
}
