package de.ukrainehilfe.matching.planning;

/** What has become of a plan; all but the first are final. */
public enum PlanStatus {
    RUNNING,
    DONE,
    /** A coordinator stopped it; what was found until then can be reviewed, and its bound holds. */
    CANCELLED,
    /** The service that computed it went away. */
    INTERRUPTED,
    FAILED;

    public boolean isRunning() {
        return this == RUNNING;
    }

    /** Whether there is something to review. */
    public boolean hasResult() {
        return this == DONE || this == CANCELLED;
    }
}
