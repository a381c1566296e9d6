package de.ukrainehilfe.notification.webhook;

import de.ukrainehilfe.notification.feed.AssociationEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The body of a call: type, time and data, as the Standard Webhooks specification wants them. */
final class Body {
    private Body() {}

    static String of(AssociationEvent event) {
        return of(event.type, event.occurredAt, event.data);
    }

    static String test(Instant now) {
        return of(WebhookDelivery.TEST, now, "{}");
    }

    private static String of(String type, Instant time, String data) {
        return "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":%s}"
                .formatted(type, time.truncatedTo(ChronoUnit.MILLIS), data);
    }
}
