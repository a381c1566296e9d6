package de.ukrainehilfe.notification.feed;

import java.util.UUID;

/**
 * The data of an event: thin on purpose, so that whoever wants to know more asks, and is seen to ask.
 *
 * @param version counts the match's states; what is older than what one has is to be dropped
 * @param offerId null where the offer is not in the association's charge
 * @param needId null where the need is not in the association's charge
 */
record MatchState(
        UUID matchId, String reference, long version, String status, String kind, UUID offerId, UUID needId) {}
