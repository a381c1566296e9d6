package de.ukrainehilfe.defaults.message;

import java.time.Instant;
import java.util.UUID;

/**
 * One message.
 *
 * @param record what it is about
 * @param who the account that answered; null where the person wrote it
 * @param unread whether nobody at the desk has seen it
 */
public record Message(UUID record, String reference, Instant at, String who, String text, boolean unread) {
    public boolean isAnswer() {
        return who != null;
    }

    @Override
    public String toString() {
        return "Message[" + reference + "]"; // a log line must not repeat it
    }
}
