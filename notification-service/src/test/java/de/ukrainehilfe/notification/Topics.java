package de.ukrainehilfe.notification;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventTold;
import java.time.Instant;
import java.util.UUID;

/** Says on the topics what the other services would say. */
public final class Topics {
    private Topics() {}

    /** Publishes the event, such as {@code match-approved}, and returns its id. */
    public static UUID say(String event, JsonNode value) {
        UUID id = UUID.randomUUID();
        say(event, value, id);
        return id;
    }

    public static void say(String event, JsonNode value, UUID id) {
        EventTold.tell(topic(event), value.path("id").asText(), event, id, Instant.now(), value.toString());
    }

    private static String topic(String event) {
        return event.startsWith("match") || event.equals("need-unserved")
                ? "matches"
                : event.startsWith("need") || event.startsWith("hand-over") ? "needs" : "offers";
    }
}
