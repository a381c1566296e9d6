package de.ukrainehilfe.defaults.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it came from a topic.
 *
 * @param type without prefix and version, such as {@code offer-published}
 * @param json the value; read it with {@link #as} into a record that names only what the consumer needs
 */
public record ReceivedEvent(UUID id, String type, UUID aggregateId, long version, Instant time, String json) {
    private static final String PREFIX = "de.ukrainehilfe.";

    /** Lenient on purpose: a field that a later version adds must not stop a consumer that does not read it. */
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** As on the wire; every event so far is a first version. */
    String fullType() {
        return PREFIX + type + ".v1";
    }

    /** Reads the value into the consumer's own record; throws {@link MalformedEvent} where it does not fit. */
    public <T> T as(Class<T> shape) {
        try {
            return LENIENT.readValue(json, shape);
        } catch (JsonProcessingException misfit) {
            throw new MalformedEvent("the value is no " + shape.getSimpleName());
        }
    }

    static ReceivedEvent of(ConsumerRecord<String, String> record) {
        try {
            String type = CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE);
            JsonNode value = LENIENT.readTree(record.value());
            if (type == null
                    || !type.startsWith(PREFIX)
                    || !value.path("version").isIntegralNumber()) {
                throw new MalformedEvent("no ce_type of ours, or no version");
            }
            return new ReceivedEvent(
                    UUID.fromString(CloudEventHeaders.read(record.headers(), CloudEventHeaders.ID)),
                    type.substring(PREFIX.length()).replaceFirst("\\.v\\d+$", ""),
                    UUID.fromString(record.key()),
                    value.path("version").asLong(),
                    Instant.parse(CloudEventHeaders.read(record.headers(), CloudEventHeaders.TIME)),
                    record.value());
        } catch (JsonProcessingException | DateTimeParseException | IllegalArgumentException | NullPointerException e) {
            throw new MalformedEvent("headers, key or value are not those of an event");
        }
    }

    /** A record that no retry can make readable. */
    public static final class MalformedEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public MalformedEvent(String reason) {
            super(reason);
        }
    }
}
