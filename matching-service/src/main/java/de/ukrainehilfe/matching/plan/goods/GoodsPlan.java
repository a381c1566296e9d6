package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.Certificate;
import java.util.List;
import java.util.Map;

/**
 * A proposal for everything that is lacking, to be reviewed, with its proof.
 *
 * @param deliveries in the order of the demands
 * @param unserved why, for each demand that gets nothing at all
 * @param prices points for each unit of a supply: what it is worth to those who did not get it
 * @param certificate counts a demand as served that gets at least a part
 */
public record GoodsPlan(
        List<Delivery> deliveries, Map<Integer, UnservedReason> unserved, int[] prices, Certificate certificate) {}
