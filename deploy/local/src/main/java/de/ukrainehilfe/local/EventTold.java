package de.ukrainehilfe.local;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** An event as a test tells it in place of the service that would. */
public final class EventTold {
    private static KafkaProducer<String, String> producer;

    private EventTold() {}

    /**
     * Returns once the broker has it.
     *
     * @param name such as {@code match-approved}
     */
    public static void tell(String topic, String key, String name, UUID event, Instant time, String json) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, json);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        event.toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        "de.ukrainehilfe." + name + ".v1",
                        "ce_time",
                        time.toString(),
                        "ce_subject",
                        key,
                        "content-type",
                        "application/json")
                .forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(record).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", LocalInfrastructure.kafka().bootstrapServers()),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }
}
