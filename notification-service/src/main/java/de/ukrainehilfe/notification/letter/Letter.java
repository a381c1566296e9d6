package de.ukrainehilfe.notification.letter;

/**
 * A mail as its recipient reads it, in two forms with the same words.
 *
 * @param invitation to the appointment it is about, or its cancellation; null where there is none
 */
public record Letter(String language, String subject, String text, String html, Invitation invitation) {
    public Letter(String language, String subject, String text, String html) {
        this(language, subject, text, html, null);
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "Letter";
    }
}
