package de.ukrainehilfe.notification.mail;

/** Why a mail cannot be done without; each such mail says it. Those that have no such reason are {@link Dispensable}. */
public enum Necessity {
    /** It answers what the recipient has just done, or asked us. */
    ASKED_FOR,
    /** It holds the one link to the recipient's own data, or says that the offer needs it. */
    YOUR_LINK,
    /** Somebody waits for the recipient's answer, or the recipient for theirs. */
    SOMEBODY_WAITS,
    /** It changes what was agreed with another person. */
    AGREED,
    /** It tells who has the recipient's data (GDPR, Article 14). */
    YOUR_DATA,
    /** It goes to those whose work it is. */
    WORK
}
