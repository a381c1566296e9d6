package de.ukrainehilfe.matching.allowance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one interpreter gets for one assignment.
 *
 * @param day of the appointment, in the city's calendar
 * @param paidAt null while it is due
 */
public record Allowance(
        UUID matchId,
        String matchReference,
        UUID offerId,
        String offerReference,
        LocalDate day,
        int minutes,
        int cents,
        Because because,
        Instant dueSince,
        Instant paidAt,
        String paidBy) {
    /** Where its money is. */
    public enum State {
        DUE,
        PAID
    }

    @JsonProperty
    public State state() {
        return paidAt == null ? State.DUE : State.PAID;
    }
}
