package de.ukrainehilfe.matching.plan.lodging;

/**
 * What counts how much, in points for each person of a household.
 *
 * @param housed for a place at all
 * @param urgency for each of the two degrees above normal
 * @param waiting at most, reached after {@code horizonDays}
 * @param distance at most, at the wished place; nothing from {@code horizonKilometres} on
 * @param fit at most, where an own flat has no place too many; a shared house always gives it
 * @param dates at most, where the home is there for the whole stay
 * @param surcharge taken off for each person above a district's quota
 */
public record LodgingWeights(
        int housed,
        int urgency,
        int waiting,
        int distance,
        int fit,
        int dates,
        int horizonKilometres,
        int horizonDays,
        int surcharge) {
    /** A place counts more than all that makes it a better one; nearness is the most of the rest. */
    public static final LodgingWeights STANDARD = new LodgingWeights(500, 100, 150, 300, 50, 100, 60, 150, 60);

    /** Nobody is worth more in any home. */
    int most() {
        return housed + 2 * urgency + waiting + distance + fit + dates;
    }
}
