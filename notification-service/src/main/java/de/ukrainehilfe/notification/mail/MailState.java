package de.ukrainehilfe.notification.mail;

/** Where a mail is on its way. */
public enum MailState {
    /** Waits for its first or next attempt. */
    PENDING,
    /** One sender holds it, and holds the row's lock as long as it lives. */
    SENDING,
    /** The mail server has taken responsibility for it (250 after the message). */
    ACCEPTED,
    /** The connection broke when the server may already have had the message; tried again with the same Message-ID. */
    AMBIGUOUS,
    /** Given up: a person has to look after it. */
    FAILED,
    /** Accepted at first, and later reported as undeliverable. */
    BOUNCED
}
