package de.ukrainehilfe.offers.own;

import de.ukrainehilfe.offers.offer.OfferStatus.Step;

/** What has just happened to the offer on the page. */
public enum Notice {
    CONFIRMED,
    PAUSED,
    RESUMED,
    WITHDRAWN,
    CHANGED,
    WRITTEN,
    ERASED,
    ALREADY;

    static Notice of(Step step, boolean already) {
        if (already) {
            return ALREADY;
        }
        return switch (step) {
            case CONFIRM -> CONFIRMED;
            case PAUSE -> PAUSED;
            case RESUME -> RESUMED;
            case WITHDRAW, EXPIRE -> WITHDRAWN;
        };
    }
}
