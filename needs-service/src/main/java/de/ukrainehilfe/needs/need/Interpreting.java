package de.ukrainehilfe.needs.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Somebody who speaks for another, once or for a while.
 *
 * @param from the language the person speaks, ISO 639
 * @param to the language of the other side, ISO 639
 * @param level what the interpreter must master at least
 * @param trained only an interpreter who has done the training
 */
@TwoLanguages
public record Interpreting(
        @NotNull @SpokenLanguage String from,
        @NotNull @SpokenLanguage String to,
        @NotNull Level level,
        @NotNull Mode mode,
        Subject subject,
        @Valid Appointment appointment,
        Boolean trained)
        implements NeedDetails {
    public Interpreting {
        trained = Boolean.TRUE.equals(trained);
    }

    /** The Common European Framework's levels, and mother tongue. */
    public enum Level {
        A1,
        A2,
        B1,
        B2,
        C1,
        C2,
        NATIVE
    }

    /** How the two sides hear each other. */
    public enum Mode {
        ON_SITE,
        PHONE,
        VIDEO
    }

    /** What is spoken about. */
    public enum Subject {
        HEALTH,
        AUTHORITIES,
        SCHOOL,
        LEGAL,
        HOUSING,
        WORK,
        EVERYDAY
    }

    @Override
    public boolean forTrained() {
        return trained;
    }

    @Override
    public Kind kind() {
        return Kind.INTERPRETING;
    }

    @Override
    public int amount() {
        return 1;
    }

    @Override
    public NeedDetails at(Instant start) {
        return appointment == null
                ? this
                : new Interpreting(from, to, level, mode, subject, appointment.at(start), trained);
    }
}
