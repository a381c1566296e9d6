package de.ukrainehilfe.notification.sending;

import de.ukrainehilfe.notification.mail.Outcome;
import de.ukrainehilfe.notification.mail.Reason;
import io.vertx.ext.mail.SMTPException;
import java.util.List;

/** Reads a mail server's refusal: does it speak of this mail, or of us? */
final class SmtpReply {
    /** "Service not available, closing" (RFC 5321, 4.2.3). */
    private static final int CLOSING = 421;

    /** How the client begins its message where the server refused the recipient or the content. */
    private static final List<String> ABOUT_THIS_MAIL = List.of("recipient address", "sending data");

    private SmtpReply() {}

    static Outcome outcome(SMTPException reply) {
        int code = reply.getReplyCode();
        if (code == CLOSING) {
            return Outcome.serverAway(code);
        }
        if (reply.isPermanent() && isAboutThisMail(reply)) {
            return Outcome.refused(code);
        }
        // a refused login or sender is our fault, not the recipient's: the mail waits until somebody mends it
        return Outcome.notNow(reply.isPermanent() ? Reason.SENDER_REFUSED : Reason.REFUSED_FOR_NOW, code);
    }

    private static boolean isAboutThisMail(SMTPException reply) {
        return ABOUT_THIS_MAIL.stream().anyMatch(reply.getMessage()::startsWith);
    }
}
