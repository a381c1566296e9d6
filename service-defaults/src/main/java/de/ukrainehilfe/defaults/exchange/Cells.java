package de.ukrainehilfe.defaults.exchange;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What is written into a table for a spreadsheet program. */
public final class Cells {
    static final String CSV = "text/csv;charset=UTF-8";

    /** Spreadsheet programs know UTF-8 by it. */
    public static final String BEGIN = "\uFEFF";

    private Cells() {}

    /** A spreadsheet program must not take a text for a formula. */
    public static Object harmless(Object cell) {
        return cell instanceof String text && text.matches("[=+@\\t\\r-].*") ? "'" + text : cell;
    }

    static Response file(String table, String name) {
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
