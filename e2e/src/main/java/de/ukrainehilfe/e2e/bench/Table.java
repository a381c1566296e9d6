package de.ukrainehilfe.e2e.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of any columns: printed while it grows; as JSON an array of objects with the columns as names. */
public final class Table {
    private final List<String> columns;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    public Table(String... columns) {
        this.columns = List.of(columns);
        print(List.of(columns));
    }

    /** One value for each column; a double is shown with three digits, NaN as a dash (null in JSON). */
    public void add(Object... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<String> shown = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            boolean missing = values[at] instanceof Double figure && figure.isNaN();
            row.put(columns.get(at), missing ? null : values[at]);
            shown.add(shown(values[at]));
        }
        rows.add(row);
        print(shown);
    }

    void write(Path file) throws IOException {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), rows);
    }

    private static String shown(Object value) {
        if (value instanceof Double figure) {
            return figure.isNaN() ? "–" : String.format(Locale.ROOT, "%.3f", figure);
        }
        return String.valueOf(value);
    }

    private void print(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            int width = Math.max(at == 0 ? 14 : 10, columns.get(at).length() + 1);
            boolean words = at == 0 || columns.get(at).equals("who");
            line.append(String.format(
                    words ? "%-" + Math.max(width, 34 * Math.min(at, 1)) + "s" : "%" + width + "s", cells.get(at)));
        }
        System.out.println(line);
    }
}
