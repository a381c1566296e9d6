package de.ukrainehilfe.local;

import java.util.HashMap;

/** What a test sends as JSON: a map that reads as a sentence and takes nulls. */
public final class Fields extends HashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    public Fields with(String field, Object value) {
        put(field, value);
        return this;
    }
}
