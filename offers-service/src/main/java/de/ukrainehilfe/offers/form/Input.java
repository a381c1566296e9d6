package de.ukrainehilfe.offers.form;

import java.util.Locale;

/** How a question is asked. */
public enum Input {
    TEXT,
    EMAIL,
    TEL,
    NUMBER,
    DATE,
    TIME,
    TEXTAREA,
    SELECT,
    /** One of several. */
    RADIO,
    /** Any of several. */
    CHECKS,
    /** Yes or no. */
    CHECK,
    /** The same few questions, some times over. */
    ROWS;

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }
}
