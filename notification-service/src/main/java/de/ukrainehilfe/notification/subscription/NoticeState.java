package de.ukrainehilfe.notification.subscription;

/** Whether the association has been told by mail that its endpoint is no longer called. */
public enum NoticeState {
    PENDING,
    ACCEPTED,
    FAILED
}
