package de.ukrainehilfe.needs.need;

import java.util.Set;

/** Where a need stands, and where it can go from there. */
public enum NeedStatus {
    OPEN,
    MATCHED,
    CLOSED,
    TRANSFERRED;

    private Set<NeedStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(MATCHED, CLOSED, TRANSFERRED);
            case MATCHED -> Set.of(OPEN, CLOSED, TRANSFERRED);
            case CLOSED, TRANSFERRED -> Set.of();
        };
    }

    public boolean canBecome(NeedStatus status) {
        return next().contains(status);
    }

    /** Nothing can happen to the need any more. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
