package de.ukrainehilfe.notification.letter;

/** A mail as its recipient reads it, in two forms with the same words. */
public record Letter(String language, String subject, String text, String html) {
    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "Letter";
    }
}
