package de.ukrainehilfe.offers.message;

import java.time.Instant;
import java.util.UUID;

/**
 * One message.
 *
 * @param reference of the offer it is about
 * @param who the account that answered; null where the offerer wrote it
 * @param unread whether nobody at the desk has seen it
 */
public record Message(UUID offerId, String reference, Instant at, String who, String text, boolean unread) {
    public boolean isAnswer() {
        return who != null;
    }

    @Override
    public String toString() {
        return "Message[" + reference + "]"; // a log line must not repeat it
    }
}
