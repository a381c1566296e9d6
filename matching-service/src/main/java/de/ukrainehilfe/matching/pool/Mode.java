package de.ukrainehilfe.matching.pool;

/** How an interpreter takes part. */
public enum Mode {
    ON_SITE,
    PHONE,
    VIDEO;

    /** Whether the way there matters. */
    public boolean isRemote() {
        return this != ON_SITE;
    }
}
