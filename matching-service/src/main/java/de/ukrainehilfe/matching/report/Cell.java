package de.ukrainehilfe.matching.report;

/**
 * One line of a report.
 *
 * @param group as the database names it
 * @param count null where it is hidden
 * @param medianHours null where it is hidden or nothing was measured
 */
record Cell(String group, Long count, Double medianHours) {
    boolean isHidden() {
        return count == null;
    }

    Cell hidden() {
        return new Cell(group, null, null);
    }
}
