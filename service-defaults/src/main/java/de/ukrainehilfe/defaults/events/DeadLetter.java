package de.ukrainehilfe.defaults.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.annotations.UuidGenerator;

/** An event that a consumer could not take, with its place on the topic and the reason. */
@Entity
@Table(name = "dead_letter")
public class DeadLetter {
    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String consumer;
    public String topic;

    @Column(name = "partition_number")
    public int partition;

    @Column(name = "partition_offset")
    public long offset;

    public String eventId;
    public String type;
    public String time;
    public String key;
    public String payload;
    public String reason;
    public Instant failedAt;
    public Instant redrivenAt;

    static DeadLetter of(EventConsumer consumer, ConsumerRecord<String, String> record, Throwable why, Instant now) {
        DeadLetter letter = new DeadLetter();
        letter.consumer = consumer.consumer();
        letter.topic = record.topic();
        letter.partition = record.partition();
        letter.offset = record.offset();
        letter.eventId = CloudEventHeaders.read(record.headers(), CloudEventHeaders.ID);
        letter.type = CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE);
        letter.time = CloudEventHeaders.read(record.headers(), CloudEventHeaders.TIME);
        letter.key = record.key();
        letter.payload = storable(record.value());
        letter.reason = shortened(why.getClass().getSimpleName() + ": " + why.getMessage());
        letter.failedAt = now;
        return letter;
    }

    /** The record as it came, so that driving it again takes the same way. */
    ConsumerRecord<String, String> record() {
        ConsumerRecord<String, String> record = new ConsumerRecord<>(topic, partition, offset, key, payload);
        put(record, CloudEventHeaders.ID, eventId);
        put(record, CloudEventHeaders.TYPE, type);
        put(record, CloudEventHeaders.TIME, time);
        return record;
    }

    DeadLetterKept event(String service) {
        // a failure's message may quote what must not travel; whoever has the right reads it on the page
        String failure = reason.substring(0, reason.indexOf(':'));
        return new DeadLetterKept(id, 1, service, consumer, topic, partition, offset, eventId, type, failure);
    }

    private static void put(ConsumerRecord<String, String> record, String header, String value) {
        if (value != null) {
            record.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** PostgreSQL takes every character but NUL. */
    private static String storable(String text) {
        return text == null ? null : text.replace("\u0000", "");
    }

    private static String shortened(String text) {
        return storable(text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON));
    }

    /** Tells those who watch the topic that an event was set aside; the payload stays in the service. */
    @EventType("de.ukrainehilfe.dead-letter.v1")
    record DeadLetterKept(
            UUID id,
            long version,
            String service,
            String consumer,
            String topic,
            int partition,
            long offset,
            String eventId,
            String type,
            String reason)
            implements DomainEvent {}
}
