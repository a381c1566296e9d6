package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;

/**
 * A conversation at a fixed time that somebody is to interpret.
 *
 * @param spot where it takes place, on site
 * @param urgency 0 normal, 1 high, 2 urgent
 * @param waitingDays how long it has been waiting
 */
public record Request(Conversation wanted, Spot spot, int urgency, int waitingDays) {
    public Request {
        if (wanted.appointment() == null) {
            throw new IllegalArgumentException("a conversation without a time");
        }
    }
}
