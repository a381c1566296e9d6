package de.ukrainehilfe.defaults.message;

import java.util.UUID;

/** The records of a service about which people write. */
public interface Correspondence {
    /** The table of the records, such as {@code need}; their messages lie in {@code need_message} by {@code need_id}. */
    String record();

    /** Whether the person behind it is still known: whoever is forgotten cannot be answered. */
    boolean knows(UUID id);

    /** Whose records alone the caller may read, an association; null: all. Refuses who may read none. */
    String limit();

    /** Tells the person that there is an answer. */
    void answered(UUID id);
}
