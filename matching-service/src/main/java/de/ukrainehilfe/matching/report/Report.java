package de.ukrainehilfe.matching.report;

import java.util.List;

/**
 * A report as its page shows it.
 *
 * @param total null where it is hidden
 * @param spots the same measure on the map
 * @param saved what the reader may ask again
 */
record Report(Measure measure, Dimension by, List<Line> lines, Long total, List<Spot> spots, List<SavedReport> saved) {
    private static final int ROW = 28;

    /**
     * One line of it.
     *
     * @param count, hours in the reader's figures; a dash where hidden
     * @param length of its bar, 0 to 180
     */
    record Line(String name, String count, String hours, int length) {}

    /**
     * An area of the city with what is measured there.
     *
     * @param text in the reader's figures; a dash where hidden
     * @param value for the drawing; null where hidden
     */
    record Spot(String postcode, String name, String text, Number value) {}

    public Measure[] measures() {
        return Measure.values();
    }

    public Dimension[] dimensions() {
        return Dimension.values();
    }

    /** Of the drawing. */
    public int height() {
        return lines.size() * ROW;
    }

    /** Where the line with this index, counted from one, begins in the drawing. */
    public int top(int line) {
        return (line - 1) * ROW;
    }

    public String query() {
        return "measure=" + measure + "&by=" + by;
    }
}
