package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.Certificate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A proposal for everybody, to be reviewed, with its proof.
 *
 * @param homes the home of each household, -1 where it has none
 * @param unserved why, for each household without a home
 * @param prices prove the bound; what a home is worth to those who did not get it
 */
public record LodgingPlan(
        int[] homes, Map<Integer, UnservedReason> unserved, LodgingPrices prices, Certificate certificate) {
    static LodgingPlan of(Assignment plan, Proof proof) {
        Map<Integer, UnservedReason> unserved = new TreeMap<>();
        int[] homes = plan.homes();
        for (int household = 0; household < homes.length; household++) {
            if (homes[household] == Assignment.NOWHERE) {
                unserved.put(household, Reasons.of(plan.problem(), household));
            }
        }
        int served = homes.length - unserved.size();
        Certificate certificate = new Certificate(plan.objective(), proof.bound(), served, unserved.size());
        return new LodgingPlan(homes, unserved, proof.prices(), certificate);
    }
}
