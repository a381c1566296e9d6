package de.ukrainehilfe.matching.report;

/**
 * A postcode area of the city, or everything beyond it.
 *
 * @param postcode empty for what lies beyond
 * @param needs, offers open ones; null where hidden
 */
record Area(String postcode, String name, Long needs, Long offers) {
    /** How many needs there are more than offers; null where it would give a hidden number away. */
    public Long gap() {
        return needs == null || offers == null ? null : needs - offers;
    }
}
