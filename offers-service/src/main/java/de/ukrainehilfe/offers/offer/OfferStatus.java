package de.ukrainehilfe.offers.offer;

import java.util.Set;

/** Where an offer stands, and the only steps that lead from one state to another. */
public enum OfferStatus {
    UNCONFIRMED,
    OPEN,
    PAUSED,
    WITHDRAWN,
    EXPIRED;

    /** What can happen to an offer. */
    public enum Step {
        CONFIRM(Set.of(UNCONFIRMED), OPEN, Set.of(OPEN, PAUSED)),
        PAUSE(Set.of(OPEN), PAUSED, Set.of(PAUSED)),
        RESUME(Set.of(PAUSED), OPEN, Set.of(OPEN)),
        WITHDRAW(Set.of(OPEN, PAUSED), WITHDRAWN, Set.of(WITHDRAWN)),
        EXPIRE(Set.of(OPEN, PAUSED), OfferStatus.EXPIRED, Set.of(OfferStatus.EXPIRED));

        private final Set<OfferStatus> from;
        private final OfferStatus to;
        private final Set<OfferStatus> after;

        /** @param after where the offer stands once the step was taken, so that taking it again changes nothing */
        Step(Set<OfferStatus> from, OfferStatus to, Set<OfferStatus> after) {
            this.from = from;
            this.to = to;
            this.after = after;
        }

        public boolean possibleFrom(OfferStatus status) {
            return from.contains(status);
        }

        boolean takenAlready(OfferStatus status) {
            return after.contains(status);
        }

        OfferStatus outcome() {
            return to;
        }
    }

    public boolean isUnconfirmed() {
        return this == UNCONFIRMED;
    }

    public boolean isOpen() {
        return this == OPEN;
    }

    public boolean isPaused() {
        return this == PAUSED;
    }

    /** Whether the offer counts, now or after a pause, so that its facts may still change. */
    public boolean isLive() {
        return this == OPEN || this == PAUSED;
    }
}
