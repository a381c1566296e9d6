package de.ukrainehilfe.defaults.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A table as it was sent, each row as column to text; the first row names the columns. */
public final class Sheet {
    public static final int MOST_ROWS = 1000;
    private static final Set<String> DAYS = Set.of("from", "until");

    private Sheet() {}

    /** The table is none, or none that we can read. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** @param xlsx whether it is a workbook of a spreadsheet program; otherwise CSV with commas or semicolons */
    public static List<Map<String, String>> read(InputStream file, boolean xlsx) throws Unreadable {
        try {
            List<Map<String, String>> rows = xlsx ? workbook(file) : csv(file.readAllBytes());
            if (rows.isEmpty() || rows.size() > MOST_ROWS || !rows.get(0).containsKey("kind")) {
                throw new Unreadable();
            }
            return rows;
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable();
        }
    }

    private static List<Map<String, String>> csv(byte[] file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = table.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(first.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        return format.parse(new StringReader(table)).stream()
                .map(CSVRecord::toMap)
                .map(Sheet::filled)
                .toList();
    }

    private static List<Map<String, String>> workbook(InputStream file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<Row> all = rows.limit(MOST_ROWS + 2L).toList();
            List<String> columns =
                    all.get(0).stream().map(Cell::getText).map(String::strip).toList();
            List<Map<String, String>> table = new ArrayList<>();
            for (Row row : all.subList(1, all.size())) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    cells.put(columns.get(i), text(row.getOptionalCell(i).orElse(null), columns.get(i)));
                }
                table.add(filled(cells));
            }
            table.removeIf(cells -> cells.values().stream().allMatch(String::isEmpty));
            return table;
        }
    }

    /** A day is a number with a format in a workbook. */
    private static String text(Cell cell, String column) {
        if (cell == null) {
            return "";
        }
        boolean day = DAYS.contains(column) && cell.getType() == CellType.NUMBER;
        return day ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    private static Map<String, String> filled(Map<String, String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.forEach((column, text) -> cells.put(column, text == null ? "" : text.strip()));
        return cells;
    }
}
