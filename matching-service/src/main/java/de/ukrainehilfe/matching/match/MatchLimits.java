package de.ukrainehilfe.matching.match;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Period;

/** How long people are asked; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.answer")
public interface MatchLimits {
    /** How long both sides have for their answer. */
    Duration within();

    /** When whoever has not answered is reminded. */
    Duration remindAfter();

    /** Lodging that begins within this time is answered for in less. */
    Period soon();

    Duration withinIfSoon();

    /** How long before an appointment the answers must be there. */
    Duration beforeAppointment();

    /** What everybody has at least, however soon the appointment is. */
    Duration atLeast();

    /** How many questions one private helper may have open at once. */
    @Min(1)
    int openQuestions();
}
