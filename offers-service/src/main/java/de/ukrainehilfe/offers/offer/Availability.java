package de.ukrainehilfe.offers.offer;

import java.time.LocalDate;
import java.time.Period;

/** From when until when an offer can hold. */
final class Availability {
    /** What was available for a while may still be posted, what lies further back is a typing error. */
    private static final Period FURTHEST_BACK = Period.ofMonths(3);

    private static final Period FURTHEST_AHEAD = Period.ofYears(10);

    private Availability() {}

    static void check(LocalDate from, LocalDate until, Coherent.Objections objections) {
        LocalDate today = objections.today();
        if (from != null && !isWithinReach(from, today)) {
            objections.to("from", "{de.ukrainehilfe.offers.outOfReach}");
        }
        if (until == null) {
            return;
        }
        if (from != null && until.isBefore(from)) {
            objections.to("until", "{de.ukrainehilfe.offers.untilBeforeFrom}");
        } else if (until.isBefore(today)) {
            objections.to("until", "{de.ukrainehilfe.offers.overAlready}");
        } else if (!isWithinReach(until, today)) {
            objections.to("until", "{de.ukrainehilfe.offers.outOfReach}");
        }
    }

    static boolean isWithinReach(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minus(FURTHEST_BACK)) && !day.isAfter(today.plus(FURTHEST_AHEAD));
    }
}
