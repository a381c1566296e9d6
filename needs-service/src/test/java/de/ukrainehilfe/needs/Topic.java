package de.ukrainehilfe.needs;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventTold;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.local.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** A topic of the real broker, as another service would use it. */
public final class Topic {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Topic() {}

    /** The first events about the need, in order; fewer where no more come within the time. */
    public static List<ConsumerRecord<String, String>> eventsOf(UUID need, int wanted) {
        return read("needs", wanted, record -> record.key().equals(need.toString()));
    }

    /** The first records that fit, in order within their partition; fewer where no more come within the time. */
    public static List<ConsumerRecord<String, String>> read(
            String topic, int wanted, Predicate<ConsumerRecord<String, String>> fits) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        try (KafkaConsumer<String, String> consumer =
                TopicReader.of(LocalInfrastructure.kafka().bootstrapServers(), topic)) {
            while (found.size() < wanted && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (fits.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    /** The event's name without prefix and version, such as {@code need-recorded}. */
    public static String event(ConsumerRecord<String, String> record) {
        return header(record, "ce_type").replaceAll("^de\\.ukrainehilfe\\.|\\.v1$", "");
    }

    public static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Says on the topic of matches what matching-service would say. */
    public static void match(String event, JsonNode value) {
        match(event, value, UUID.randomUUID());
    }

    public static void match(String event, JsonNode value, UUID eventId) {
        EventTold.tell("matches", value.path("id").asText(), event, eventId, Instant.now(), value.toString());
    }
}
