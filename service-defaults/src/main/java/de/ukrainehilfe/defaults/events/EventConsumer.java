package de.ukrainehilfe.defaults.events;

/** Somebody in this service who acts on events; its effect runs in one transaction with the inbox row. */
public interface EventConsumer {
    /** A name that stays the same over releases: with the event's id it is the key of the inbox. */
    String consumer();

    /** Whether an event of this type, such as {@code match-proposed}, has an effect here; others leave no trace. */
    default boolean concerns(String type) {
        return true;
    }

    /** The effect; may be called again after a failure, never after a commit. */
    void on(ReceivedEvent event);
}
