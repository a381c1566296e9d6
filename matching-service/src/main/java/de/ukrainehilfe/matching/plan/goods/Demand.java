package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;

/**
 * Things that are lacking.
 *
 * @param quantity at least 1, in the unit
 * @param stay when they are of use
 * @param urgency 0 normal, 1 high, 2 urgent
 * @param waitingDays how long it has been waiting
 */
public record Demand(String item, String unit, int quantity, Stay stay, Spot spot, int urgency, int waitingDays) {
    public Demand {
        if (quantity < 1) {
            throw new IllegalArgumentException("a demand for " + quantity);
        }
    }
}
