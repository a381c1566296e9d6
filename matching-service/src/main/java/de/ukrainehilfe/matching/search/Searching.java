package de.ukrainehilfe.matching.search;

import java.util.UUID;

/** Finds a record's counterparts; runs in the transaction that takes the request off the list. */
public interface Searching {
    void search(Side side, UUID record);
}
