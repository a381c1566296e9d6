package de.ukrainehilfe.offers.mailbox;

import java.time.Instant;
import java.util.Map;

/** A mail to the desk, as its sender gets it back: what they wrote and what was understood of it. */
public record MailCopy(
        String reference,
        Instant receivedAt,
        String from,
        String subject,
        String text,
        String wish,
        String kind,
        Map<String, String> understood) {

    public static MailCopy of(Draft draft) {
        return new MailCopy(
                draft.reference,
                draft.receivedAt,
                draft.sender,
                draft.subject,
                draft.body,
                draft.wish.name(),
                draft.kind == null ? null : draft.kind.name(),
                draft.answers);
    }
}
