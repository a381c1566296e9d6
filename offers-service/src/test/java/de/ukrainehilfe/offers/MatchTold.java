package de.ukrainehilfe.offers;

import de.ukrainehilfe.local.LocalInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says on the topic of matches what matching-service would say. */
public final class MatchTold {
    private MatchTold() {}

    public static void tell(String type, UUID match, UUID offer, long version) {
        tell(type, match, offer, version, false);
    }

    public static void tell(String type, UUID match, UUID offer, long version, boolean offerFree) {
        String json = "{\"id\":\"" + match + "\",\"version\":" + version + ",\"offerId\":\"" + offer
                + "\",\"offerFree\":" + offerFree + "}";
        ProducerRecord<String, String> event = new ProducerRecord<>("matches", match.toString(), json);
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "de.ukrainehilfe." + type + ".v1",
                        "ce_time", Instant.now().toString())
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", LocalInfrastructure.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(event).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
