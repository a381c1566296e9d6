package de.ukrainehilfe.needs.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Somebody who goes along.
 *
 * @param language the language of the person, ISO 639
 * @param level what the companion must master of it at least
 * @param minors it is for somebody under age: only a helper whose certificate was checked
 * @param trained only a helper who has done the training
 */
public record Accompaniment(
        @NotNull Occasion occasion,
        @NotNull @SpokenLanguage String language,
        @NotNull Interpreting.Level level,
        @Valid Appointment appointment,
        Boolean minors,
        Boolean trained)
        implements NeedDetails {
    public Accompaniment {
        minors = Boolean.TRUE.equals(minors);
        trained = Boolean.TRUE.equals(trained);
    }

    /** Where to. */
    public enum Occasion {
        OFFICE,
        DOCTOR,
        SCHOOL
    }

    @Override
    public boolean forMinors() {
        return minors;
    }

    @Override
    public boolean forTrained() {
        return trained;
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
        return appointment == null
                ? this
                : new Accompaniment(occasion, language, level, appointment.at(start), minors, trained);
    }
}
