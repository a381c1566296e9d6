package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.MailState;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A mail as a line of the log, with times as people write them. */
record Row(Mail mail, String written, String next) {
    static Row of(Mail mail, Locale locale) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(SystemClock.CITY);
        return new Row(mail, times.format(mail.createdAt), waits(mail) ? times.format(mail.nextAttemptAt) : null);
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
