package de.ukrainehilfe.matching.plan.interpreting;

/**
 * What counts how much, in points for each conversation.
 *
 * @param held for being interpreted at all
 * @param urgency for each of the two degrees above normal
 * @param waiting at most, reached after {@code horizonDays}
 * @param distance at most, next door or by phone; nothing from {@code horizonKilometres} on
 * @param subject where the volunteer knows the words of the subject
 * @param known where the volunteer comes to another appointment of the same series
 * @param burden taken off for each quarter of an hour above 4 hours in a volunteer's week, twice above 8
 */
public record InterpretingWeights(
        int held,
        int urgency,
        int waiting,
        int distance,
        int subject,
        int known,
        int burden,
        int horizonKilometres,
        int horizonDays) {
    /** A conversation held counts more than who holds it; of two equally near the one who has done less is asked. */
    public static final InterpretingWeights STANDARD =
            new InterpretingWeights(500, 100, 150, 300, 100, 200, 3, 60, 150);
}
