package de.ukrainehilfe.needs.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Somebody who goes along.
 *
 * @param language the language of the person, ISO 639
 * @param level what the companion must master of it at least
 */
public record Accompaniment(
        @NotNull Occasion occasion,
        @NotNull @SpokenLanguage String language,
        @NotNull Interpreting.Level level,
        @Valid Appointment appointment)
        implements NeedDetails {
    /** Where to. */
    public enum Occasion {
        OFFICE,
        DOCTOR,
        SCHOOL
    }

    @Override
    public Kind kind() {
        return Kind.ACCOMPANIMENT;
    }

    @Override
    public int amount() {
        return 1;
    }

    @Override
    public NeedDetails at(Instant start) {
        return appointment == null ? this : new Accompaniment(occasion, language, level, appointment.at(start));
    }
}
