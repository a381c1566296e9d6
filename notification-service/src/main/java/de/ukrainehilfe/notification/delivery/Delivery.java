package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.MailState;
import de.ukrainehilfe.notification.mail.Reason;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of a mail; neither its text nor its recipient.
 *
 * @param recordId of the offer or need whose owner it goes to
 * @param reason why it is not accepted, or not yet
 * @param replyCode the mail server's last one
 * @param ambiguities how often nobody could tell whether it had arrived
 */
public record Delivery(
        long id,
        String messageId,
        Template template,
        Side side,
        UUID recordId,
        String reference,
        UUID matchId,
        String matchReference,
        MailState state,
        Reason reason,
        Integer replyCode,
        int attempts,
        int ambiguities,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant settledAt) {

    static Delivery of(Mail mail) {
        return new Delivery(
                mail.id,
                mail.messageId,
                mail.template,
                mail.side,
                mail.recordId,
                mail.reference,
                mail.matchId,
                mail.matchReference,
                mail.state,
                mail.reason,
                mail.replyCode,
                mail.attempts,
                mail.ambiguities,
                mail.createdAt,
                mail.settledAt == null ? mail.nextAttemptAt : null,
                mail.settledAt);
    }
}
