package de.ukrainehilfe.matching.board;

import java.time.Duration;

/** How long something waits at least. */
public enum Age {
    OVER_48_HOURS(Duration.ofHours(48)),
    OVER_7_DAYS(Duration.ofDays(7));

    private final Duration least;

    Age(Duration least) {
        this.least = least;
    }

    Duration least() {
        return least;
    }
}
