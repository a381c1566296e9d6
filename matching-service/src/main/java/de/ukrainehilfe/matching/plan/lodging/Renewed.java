package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.Certificate;

/**
 * A kept plan after it was renewed.
 *
 * @param certificate of what was kept, today
 * @param anew points of the plan that was made anew for comparison
 */
public record Renewed(Certificate certificate, long anew) {}
