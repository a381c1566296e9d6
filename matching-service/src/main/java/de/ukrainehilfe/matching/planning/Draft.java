package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import java.util.List;
import java.util.UUID;

/** What a solver proposes, before it is compared with what has changed meanwhile. */
record Draft(List<Line> lines, Certificate certificate, List<Price> prices) {
    Draft(List<Line> lines, Certificate certificate) {
        this(lines, certificate, List.of());
    }

    /**
     * What an offer is worth to those who did not get it.
     *
     * @param place points for each place; of an own flat for the whole flat
     * @param person points for each person, by the balance over districts
     * @param households how many have their best place there
     */
    record Price(UUID offer, double place, double person, int households) {}

    /**
     * One proposal, or a need that stays without one.
     *
     * @param offer null where the need is not served
     * @param price points that others would gain by the same offer
     * @param reason null where it is served, otherwise a code
     */
    record Line(Need need, Offer offer, int quantity, long points, long price, String reason) {
        static Line unserved(Need need, String reason) {
            return new Line(need, null, need.details().quantity(), 0, 0, reason);
        }
    }
}
