package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.Certificate;
import java.util.Map;

/**
 * A proposal for all conversations, to be reviewed, with its proof.
 *
 * @param volunteers who interprets each request, -1 where nobody does
 * @param unserved why, for each request without a volunteer
 * @param prices points for each request, which prove the bound: what it would give at least to be worth a volunteer's time
 */
public record InterpretingPlan(
        int[] volunteers, Map<Integer, UnservedReason> unserved, int[] prices, Certificate certificate) {}
