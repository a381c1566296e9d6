package de.ukrainehilfe.matching.rules;

import java.util.List;

/** How good an allowed pair is, and why: the reasons' points add up to the total. */
public record Score(double total, List<Reason> reasons) {
    static Score of(List<Reason> reasons) {
        return new Score(rounded(reasons.stream().mapToDouble(Reason::points).sum()), reasons);
    }

    static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
