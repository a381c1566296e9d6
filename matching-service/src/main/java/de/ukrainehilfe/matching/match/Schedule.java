package de.ukrainehilfe.matching.match;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** When somebody has to look at a match, and what is done to it by itself. */
@Embeddable
public class Schedule {
    Instant due;

    /** The last that was done by itself in the present status. */
    @Enumerated(EnumType.STRING)
    NextAction lastAction;

    @Enumerated(EnumType.STRING)
    NextAction nextAction;

    Instant nextActionAt;

    protected Schedule() {}

    Schedule(Instant due) {
        this.due = due;
    }

    /** Of a status that has just begun. */
    void begin(Instant due) {
        this.due = due;
        lastAction = null;
    }

    /** @param next null where nothing is to be done */
    void plan(Timetable.Step next) {
        nextAction = next == null ? null : next.action();
        nextActionAt = next == null ? null : next.at();
    }

    void done() {
        lastAction = nextAction;
    }

    /** Whether something is to be done by itself now. */
    boolean isDue(Instant now) {
        return nextActionAt != null && !nextActionAt.isAfter(now);
    }
}
