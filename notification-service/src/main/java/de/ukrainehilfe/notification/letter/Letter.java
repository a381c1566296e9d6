package de.ukrainehilfe.notification.letter;

/**
 * A mail as its recipient reads it, in two forms with the same words.
 *
 * @param invitation to the appointment it is about, or its cancellation; null where there is none
 * @param stop where one says that one does not want such mails; null where one has to get them
 */
public record Letter(String language, String subject, String text, String html, Invitation invitation, String stop) {
    public Letter(String language, String subject, String text, String html) {
        this(language, subject, text, html, null, null);
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "Letter";
    }
}
