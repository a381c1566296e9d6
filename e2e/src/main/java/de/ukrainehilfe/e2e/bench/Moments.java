package de.ukrainehilfe.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to {@code matches} and notes when each event could first be read by somebody outside. */
final class Moments implements AutoCloseable {
    /** One event as it was seen: nanoTime, its id and the match it is about. */
    record Seen(long at, String eventId, JsonNode match) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, CompletableFuture<Seen>> moments = new ConcurrentHashMap<>();
    private volatile boolean running = true;

    Moments(String broker) {
        CompletableFuture<Void> assigned = new CompletableFuture<>();
        Thread thread = new Thread(() -> listen(broker, assigned), "moments");
        thread.setDaemon(true);
        thread.start();
        assigned.join();
    }

    /** The first {@code match-proposed} that names the offer. */
    CompletableFuture<Seen> proposed(String offerId) {
        return moment("match-proposed " + offerId);
    }

    /** {@code match-approved} of the match. */
    CompletableFuture<Seen> approved(String matchId) {
        return moment("match-approved " + matchId);
    }

    private CompletableFuture<Seen> moment(String key) {
        return moments.computeIfAbsent(key, ignored -> new CompletableFuture<>());
    }

    private void listen(String broker, CompletableFuture<Void> assigned) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker, "group.id", UUID.randomUUID().toString(), "auto.offset.reset", "latest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("matches"));
            while (running) {
                var records = consumer.poll(Duration.ofMillis(50));
                long now = System.nanoTime();
                records.forEach(record -> note(record, now));
                if (!assigned.isDone() && !consumer.assignment().isEmpty()) {
                    consumer.assignment().forEach(consumer::position);
                    assigned.complete(null);
                }
            }
        }
    }

    private void note(ConsumerRecord<String, String> record, long now) {
        try {
            JsonNode match = JSON.readTree(record.value());
            Seen seen = new Seen(now, header(record, "ce_id"), match);
            switch (header(record, "ce_type")) {
                case "de.ukrainehilfe.match-proposed.v1" ->
                    moment("match-proposed " + match.path("offerId").asText()).complete(seen);
                case "de.ukrainehilfe.match-approved.v1" ->
                    moment("match-approved " + match.path("id").asText()).complete(seen);
                default -> {
                    // the other events are not measured
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        running = false;
    }
}
