package de.ukrainehilfe.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.awaitility.Awaitility;

/** Reads a topic as somebody outside does, from its beginning, and holds each event against its contract. */
public final class EventsOnTopic implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    public EventsOnTopic(String topic) {
        consumer = TopicReader.of(LocalInfrastructure.kafka().bootstrapServers(), topic);
    }

    /** Waits for so many events of one aggregate and returns them in order, each valid by its contract. */
    public List<JsonNode> of(UUID id, int howMany) {
        Awaitility.await("events of " + id).atMost(Duration.ofSeconds(20)).until(() -> poll(id).size() >= howMany);
        return poll(id).stream().map(EventsOnTopic::valid).toList();
    }

    /** Its {@code ce_type}. */
    public static String type(JsonNode event) {
        return event.path("$type").asText();
    }

    /** Every byte of every record so far, keys and headers included. */
    public String everything() {
        poll(null);
        StringBuilder all = new StringBuilder();
        for (ConsumerRecord<String, String> record : seen) {
            all.append(record.key()).append(record.value());
            record.headers().forEach(header -> all.append(new String(header.value(), StandardCharsets.UTF_8)));
        }
        return all.toString();
    }

    private List<ConsumerRecord<String, String>> poll(UUID id) {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        return seen.stream()
                .filter(record -> id != null && record.key().equals(id.toString()))
                .toList();
    }

    private static JsonNode valid(ConsumerRecord<String, String> record) {
        String type = header(record, "ce_type");
        try {
            JsonNode event = JSON.readTree(record.value());
            Set<ValidationMessage> faults = SCHEMAS.getSchema(
                            SchemaLocation.of("classpath:contracts/schemas/"
                                    + type.substring("de.ukrainehilfe.".length()) + ".json"),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build())
                    .validate(event);
            if (!faults.isEmpty()) {
                throw new AssertionError(type + " breaks its contract: " + faults);
            }
            ((ObjectNode) event).put("$type", type);
            return event;
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(noJson);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
