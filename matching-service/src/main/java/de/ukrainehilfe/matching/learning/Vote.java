package de.ukrainehilfe.matching.learning;

import de.ukrainehilfe.matching.rules.Criterion;
import java.time.LocalDate;

/**
 * Decisions of one day that say the same.
 *
 * @param named the rule that ranked too high what was rejected; null where the ranking was approved
 */
record Vote(Criterion named, LocalDate day, long decisions) {
    boolean isApproval() {
        return named == null;
    }
}
