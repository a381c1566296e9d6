package de.ukrainehilfe.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody's offer or need as its owner tells of it, one version after the other.
 *
 * @param topic offers or needs
 */
public record Story(String topic, Map<String, Object> facts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public UUID id() {
        return UUID.fromString((String) facts.get("id"));
    }

    public long version() {
        return ((Number) facts.get("version")).longValue();
    }

    /** The next version, in which one fact is different; dots lead into the details. */
    public Story but(String path, Object value) {
        Map<String, Object> next = new HashMap<>(facts);
        next.put("version", version() + 1);
        return new Story(topic, set(next, path, value));
    }

    /** The same story about somebody else. */
    public Story again() {
        Map<String, Object> other = new HashMap<>(facts);
        other.put("id", UUID.randomUUID().toString());
        return new Story(topic, other);
    }

    /** The first version with one fact different. */
    public Story with(String path, Object value) {
        return new Story(topic, set(new HashMap<>(facts), path, value));
    }

    public String type() {
        String what =
                switch ((String) facts.get("status")) {
                    case "UNCONFIRMED" -> "offer-submitted";
                    case "PAUSED" -> "offer-paused";
                    case "WITHDRAWN", "EXPIRED" -> "offer-withdrawn";
                    case "CLOSED", "TRANSFERRED" -> "need-closed";
                    case "MATCHED" -> "need-changed";
                    default ->
                        topic.equals("offers") ? "offer-published" : version() == 0 ? "need-recorded" : "need-changed";
                };
        return "de.ukrainehilfe." + what + ".v1";
    }

    public String json() {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> set(Map<String, Object> facts, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            facts.put(path, value);
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Object> inner = new HashMap<>((Map<String, Object>) facts.get(path.substring(0, dot)));
            facts.put(path.substring(0, dot), set(inner, path.substring(dot + 1), value));
        }
        return facts;
    }
}
