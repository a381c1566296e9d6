/** Calls the associations' endpoints by the Standard Webhooks specification, and knows what became of every call. */
package de.ukrainehilfe.notification.webhook;
