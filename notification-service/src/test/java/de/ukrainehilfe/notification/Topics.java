package de.ukrainehilfe.notification;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.LocalInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

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
        ProducerRecord<String, String> record =
                new ProducerRecord<>(topic(event), value.path("id").asText(), value.toString());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        "de.ukrainehilfe." + event + ".v1",
                        "ce_time",
                        Instant.now().toString(),
                        "ce_subject",
                        value.path("id").asText(),
                        "content-type",
                        "application/json")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", LocalInfrastructure.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String topic(String event) {
        return event.startsWith("match") || event.equals("need-unserved")
                ? "matches"
                : event.startsWith("need") || event.startsWith("hand-over") ? "needs" : "offers";
    }
}
