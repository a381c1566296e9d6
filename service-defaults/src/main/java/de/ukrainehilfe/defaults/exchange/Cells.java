package de.ukrainehilfe.defaults.exchange;

/** What is written into a table for a spreadsheet program. */
public final class Cells {
    /** Spreadsheet programs know UTF-8 by it. */
    public static final String BEGIN = "\uFEFF";

    private Cells() {}

    /** A spreadsheet program must not take a text for a formula. */
    public static Object harmless(Object cell) {
        return cell instanceof String text && text.matches("[=+@\\t\\r-].*") ? "'" + text : cell;
    }
}
