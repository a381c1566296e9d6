package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;

/**
 * Persons who live together or not at all.
 *
 * @param persons at least 1
 * @param womenOnly lives only where men are not admitted
 * @param urgency 0 normal, 1 high, 2 urgent
 * @param waitingDays how long it has been waiting
 */
public record Household(
        int persons,
        boolean children,
        boolean barrierFree,
        boolean pets,
        boolean womenOnly,
        Stay stay,
        Spot wish,
        int urgency,
        int waitingDays) {
    public Household {
        if (persons < 1) {
            throw new IllegalArgumentException("a household of " + persons);
        }
    }
}
