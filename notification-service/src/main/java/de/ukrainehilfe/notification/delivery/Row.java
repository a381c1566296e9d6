package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.MailState;
import java.time.Instant;

/** A mail as a line of the log, with times as people write them. */
record Row(Mail mail, String written, String next) {
    static Row of(Mail mail, Notation notation) {
        return new Row(mail, notation.moment(mail.createdAt), waits(mail) ? notation.moment(mail.nextAttemptAt) : null);
    }

    public boolean isFailed() {
        return mail.state == MailState.FAILED;
    }

    private static boolean waits(Mail mail) {
        Instant written = mail.createdAt;
        return (mail.state == MailState.PENDING || mail.state == MailState.AMBIGUOUS)
                && mail.nextAttemptAt.isAfter(written);
    }
}
