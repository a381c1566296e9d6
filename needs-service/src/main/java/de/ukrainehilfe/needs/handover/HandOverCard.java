package de.ukrainehilfe.needs.handover;

/**
 * A hand-over in the reader's words.
 *
 * @param left how long an answer may still take; null where none is awaited
 * @param moment until when, or when it was settled
 * @param mayAnswer whether the answer is the reader's
 * @param mayWithdraw whether the question was the reader's
 * @param mayStillAccept whether the reader's house said no and may think again
 */
public record HandOverCard(
        HandOverView handOver,
        String what,
        String state,
        String left,
        String moment,
        boolean mayAnswer,
        boolean mayWithdraw,
        boolean mayStillAccept) {}
