package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;

/**
 * A place to stay as far as it is still free.
 *
 * @param places free ones; more than {@link #MOST_PLACES} at one site are never used
 * @param ownFlat taken by one household alone, however small
 * @param womenOnly takes only households that ask for it
 * @param district index into the problem's quotas
 */
public record Home(
        int places,
        boolean ownFlat,
        boolean children,
        boolean barrierFree,
        boolean pets,
        boolean womenOnly,
        Stay stay,
        Spot spot,
        int district) {
    /** So that no site becomes a camp. */
    public static final int MOST_PLACES = 50;

    public Home {
        places = Math.max(0, Math.min(places, MOST_PLACES));
    }
}
