package de.ukrainehilfe.matching.plan.goods;

/**
 * What counts how much, in points for each unit given.
 *
 * @param first for the first third of what is lacking
 * @param second for the second third, not above the first
 * @param last for the rest, not above the second
 * @param urgency for each of the two degrees above normal
 * @param waiting at most, reached after {@code horizonDays}
 * @param distance at most, next door; nothing from {@code horizonKilometres} on
 */
public record GoodsWeights(
        int first,
        int second,
        int last,
        int urgency,
        int waiting,
        int distance,
        int horizonKilometres,
        int horizonDays) {
    /** The step from third to third is larger than all the rest: nobody gets more while somebody in reach lacks the first. */
    public static final GoodsWeights STANDARD = new GoodsWeights(1900, 1200, 500, 100, 150, 300, 60, 150);

    public GoodsWeights {
        if (first < second || second < last || last < 0) {
            throw new IllegalArgumentException("a later part may not be worth more than an earlier one");
        }
    }

    int part(int part) {
        return part == 0 ? first : part == 1 ? second : last;
    }
}
