package de.ukrainehilfe.defaults.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 in Kafka's binary mode: the context travels in {@code ce_*} headers, the value is plain JSON. */
final class CloudEventHeaders {
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";

    private CloudEventHeaders() {}

    static void write(Headers headers, String id, String source, String type, Instant time, String subject) {
        put(headers, "ce_specversion", "1.0");
        put(headers, ID, id);
        put(headers, "ce_source", source);
        put(headers, TYPE, type);
        put(headers, TIME, time.toString());
        put(headers, SUBJECT, subject);
        put(headers, "content-type", "application/json");
    }

    /** The header's text, or null where there is none. */
    static String read(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
