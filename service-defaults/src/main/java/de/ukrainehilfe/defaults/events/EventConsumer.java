package de.ukrainehilfe.defaults.events;

/** Somebody in this service who acts on events; its effect runs in one transaction with the inbox row. */
public interface EventConsumer {
    /** A name that stays the same over releases: with the event's id it is the key of the inbox. */
    String consumer();

    /** The effect; may be called again after a failure, never after a commit. */
    void on(ReceivedEvent event);
}
