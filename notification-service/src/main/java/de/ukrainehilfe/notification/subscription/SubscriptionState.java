package de.ukrainehilfe.notification.subscription;

/** Whether an endpoint is called. */
public enum SubscriptionState {
    ACTIVE,
    DISABLED
}
