package de.ukrainehilfe.notification.webhook;

import de.ukrainehilfe.notification.subscription.Signing;
import java.util.List;
import java.util.UUID;

/**
 * All that is needed to make one call.
 *
 * @param keys that sign it, newest first; while keys change there are two
 */
record Call(WebhookDeliveries.Claim claim, String url, Signing signing, List<UUID> keys, UUID eventId, String body) {}
