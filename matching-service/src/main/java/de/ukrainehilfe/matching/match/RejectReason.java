package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.rules.Criterion;

/** Why a coordinator does not want a proposal; most say which rule ranked it too high. */
public enum RejectReason {
    TOO_FAR(Criterion.DISTANCE),
    NO_COMMON_LANGUAGE(Criterion.LANGUAGE),
    WRONG_SIZE(Criterion.FIT),
    TOO_SHORT(Criterion.SLACK),
    OTHER_DISTRICT(Criterion.DISTRICT),
    HELPS_ENOUGH(Criterion.WORKLOAD),
    NOT_REACHABLE(Criterion.SILENCE),
    NOT_SUITABLE(null),
    ALREADY_HELPED(null),
    SAFETY_CONCERN(null),
    OTHER(null);

    private final Criterion named;

    RejectReason(Criterion named) {
        this.named = named;
    }

    /** The rule it is about; null where no rule could have known. */
    public Criterion named() {
        return named;
    }
}
