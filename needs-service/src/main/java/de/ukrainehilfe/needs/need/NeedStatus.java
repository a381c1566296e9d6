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
            case CLOSED -> Set.of();
            case TRANSFERRED -> Set.of(OPEN);
        };
    }

    public boolean canBecome(NeedStatus status) {
        return next().contains(status);
    }

    /** Nobody here looks after the need any more, unless a transfer is taken back. */
    public boolean isOver() {
        return this == CLOSED || this == TRANSFERRED;
    }

    /** The next one, where there is such a way. */
    NeedStatus to(NeedStatus next) {
        if (!canBecome(next)) {
            throw new WrongState();
        }
        return next;
    }

    void requireAlive() {
        if (isOver()) {
            throw new WrongState();
        }
    }
}
