package de.ukrainehilfe.defaults.exchange;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;

/** What stands in a table of a spreadsheet program, or is written into one. */
public final class Cells {
    static final String CSV = "text/csv;charset=UTF-8";

    /** Spreadsheet programs know UTF-8 by it. */
    public static final String BEGIN = "\uFEFF";

    private static final Set<String> NO = Set.of("", "false", "no", "nein", "ні", "нет", "لا");

    private Cells() {}

    /** How people say no in a cell; everything else in it means yes. */
    public static boolean saysNo(String cell) {
        return NO.contains(cell.toLowerCase(Locale.ROOT));
    }

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
