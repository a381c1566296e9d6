package de.ukrainehilfe.needs.portfolio;

import de.ukrainehilfe.needs.handover.HandOverCard;
import de.ukrainehilfe.needs.history.NeedHistory.Line;
import java.util.List;

/**
 * Who looks after a need, who might, and what was done so far.
 *
 * @param waiting the hand-over that waits for an answer, null where none does
 * @param mayOffer whether the reader may hand it over
 * @param mayClaim whether the reader may claim it for the city
 * @param takers to whom it could be handed over, besides the city
 */
record Charge(HandOverCard waiting, boolean mayOffer, boolean mayClaim, List<String> takers, List<Line> history) {}
