package de.ukrainehilfe.matching;

import de.ukrainehilfe.local.LocalInfrastructure;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to the topics as the other services do. */
public final class Topics {
    private static KafkaProducer<String, String> producer;

    private Topics() {}

    public static void tell(Story story) {
        tell(story.topic(), story.id().toString(), story.type(), UUID.randomUUID(), story.json());
    }

    public static synchronized void tell(String topic, String key, String type, UUID event, String json) {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", LocalInfrastructure.kafka().bootstrapServers()),
                    new StringSerializer(),
                    new StringSerializer());
        }
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, json);
        Map.of("ce_id", event.toString(), "ce_type", type, "ce_time", "2026-11-20T08:15:30Z", "ce_subject", key)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }
}
