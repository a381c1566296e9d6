package de.ukrainehilfe.offers.offer;

import java.time.LocalDate;

/**
 * A training that whoever made the offer has done.
 *
 * @param until the last day on which it counts
 */
public record Training(Code code, LocalDate until) {
    /** The trainings there are. */
    public enum Code {
        MENTORING_TRAINING,
        INTERPRETER_TRAINING,
        CHILD_PROTECTION
    }
}
