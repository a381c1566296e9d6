package de.ukrainehilfe.matching.report;

/**
 * A question under a name.
 *
 * @param shared whether everybody who may read reports sees it
 * @param own whether the reader saved it, and may take it away
 */
record SavedReport(long id, String name, Measure measure, Dimension by, String who, boolean shared, boolean own) {
    public String address() {
        return "/matches/reports?measure=" + measure + "&by=" + by;
    }
}
