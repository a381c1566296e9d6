package de.ukrainehilfe.matching;

import de.ukrainehilfe.local.EventTold;
import java.time.Instant;
import java.util.UUID;

/** Writes to the topics as the other services do. */
public final class Topics {
    private static final Instant TIME = Instant.parse("2026-11-20T08:15:30Z");

    private Topics() {}

    public static void tell(Story story) {
        tell(story.topic(), story.id().toString(), story.type(), UUID.randomUUID(), story.json());
    }

    public static void tell(String topic, String key, String type, UUID event, String json) {
        EventTold.tell(topic, key, type.replaceAll("^de\\.ukrainehilfe\\.|\\.v1$", ""), event, TIME, json);
    }
}
