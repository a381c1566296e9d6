package de.ukrainehilfe.notification.webhook;

/** Where an event is on its way to one endpoint. */
public enum DeliveryState {
    PENDING,
    /** The endpoint answered 2xx. */
    ACKNOWLEDGED,
    /** Given up; the association can ask for it again. */
    FAILED
}
