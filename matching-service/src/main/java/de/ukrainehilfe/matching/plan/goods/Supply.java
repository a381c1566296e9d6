package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;

/**
 * Things to give away, as far as they are not promised yet.
 *
 * @param quantity in the unit
 * @param stay when they can be had
 * @param reach kilometres they can be brought or fetched, {@link #ANYWHERE} where nobody set a limit
 */
public record Supply(String item, String unit, int quantity, Stay stay, Spot spot, double reach) {
    public static final double ANYWHERE = Double.POSITIVE_INFINITY;

    public Supply {
        quantity = Math.max(0, quantity);
    }
}
