package de.ukrainehilfe.notification.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An event as it is read from the feed: what a webhook would have brought, and where the reader stands after it.
 *
 * @param id as in the header {@code webhook-id}
 */
record EventView(String id, String type, Instant timestamp, @JsonRawValue String data, String cursor) {
    static EventView of(AssociationEvent event) {
        return new EventView(
                "msg_" + event.eventId,
                event.type,
                event.occurredAt.truncatedTo(ChronoUnit.MILLIS),
                event.data,
                Cursor.of(event.position));
    }
}
