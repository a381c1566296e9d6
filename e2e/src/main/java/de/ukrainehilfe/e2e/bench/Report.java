package de.ukrainehilfe.e2e.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a benchmark: printed while it grows, and written as JSON where a file is named. */
final class Report {
    /**
     * One line.
     *
     * @param perSecond completed a second, NaN where it makes no sense
     * @param p50 milliseconds
     * @param p99 milliseconds
     * @param note what else is to be said, such as how many were lost
     */
    record Row(String what, long count, double perSecond, double p50, double p99, String note) {}

    private final List<Row> rows = new ArrayList<>();

    Report() {
        System.out.printf("%-58s %9s %9s %9s %9s  %s%n", "what", "count", "per s", "p50 ms", "p99 ms", "");
    }

    void add(String what, long count, double perSecond, Timings timings, String note) {
        add(new Row(what, count, perSecond, timings.millis(50), timings.millis(99), note));
    }

    /** A figure that is no duration, such as resident memory. */
    void note(String what, String note) {
        add(new Row(what, 1, Double.NaN, Double.NaN, Double.NaN, note));
    }

    void write(Path file) throws IOException {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), rows);
    }

    private void add(Row row) {
        rows.add(row);
        System.out.printf(
                "%-58s %9d %9s %9s %9s  %s%n",
                row.what(), row.count(), figure(row.perSecond()), figure(row.p50()), figure(row.p99()), row.note());
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
