package de.ukrainehilfe.defaults.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "offers"))
class InboxTest {
    @Inject
    Inbox inbox;

    @Inject
    Effects effects;

    @Inject
    DeadLetters deadLetters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aDuplicateHasNoSecondEffect() {
        UUID sample = UUID.randomUUID();
        ConsumerRecord<String, String> event = event(sample, 1);
        inbox.receive(effects, event);
        inbox.receive(effects, event);
        assertEquals(List.of(1L), effects.versions(sample));
    }

    @Test
    void anOvertakenVersionHasNoEffect() {
        UUID sample = UUID.randomUUID();
        inbox.receive(effects, event(sample, 2));
        inbox.receive(effects, event(sample, 1));
        inbox.receive(effects, event(sample, 3));
        assertEquals(List.of(2L, 3L), effects.versions(sample));
    }

    @Test
    void everyHistoryDeliveredTwiceAndShuffledEndsAtTheNewestVersionAndNeverGoesBack() {
        Random random = new Random(20220227);
        for (int history = 0; history < 60; history++) {
            UUID sample = UUID.randomUUID();
            List<ConsumerRecord<String, String>> deliveries = new ArrayList<>();
            LongStream.rangeClosed(1, 6)
                    .mapToObj(version -> event(sample, version))
                    .forEach(event -> {
                        deliveries.add(event);
                        deliveries.add(event);
                    });
            Collections.shuffle(deliveries, random);
            deliveries.forEach(event -> inbox.receive(effects, event));
            List<Long> versions = effects.versions(sample);
            assertEquals(versions.stream().distinct().sorted().toList(), versions, "shuffled history " + history);
            assertEquals(6L, versions.get(versions.size() - 1));
        }
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        UUID sample = UUID.randomUUID();
        effects.fail(5, new IllegalStateException(new SQLException("terminating connection", "57P01")));
        inbox.receive(effects, event(sample, 1));
        assertEquals(List.of(1L), effects.versions(sample));
        assertTrue(letters(sample).isEmpty());
    }

    @Test
    void whatFailsForGoodIsSetAsideAndCanBeDrivenAgain() {
        UUID sample = UUID.randomUUID();
        effects.fail(3, new IllegalStateException("a bug"));
        inbox.receive(effects, event(sample, 1));
        assertEquals(List.of(), effects.versions(sample));
        DeadLetter letter = letters(sample).get(0);
        assertEquals("IllegalStateException: a bug", letter.reason);
        assertEquals(
                1,
                Topic.read(broker, "dead-letters", 1, record -> letter.id
                                .toString()
                                .equals(record.key()))
                        .size());

        deadLetters.redrive(letter.id);
        deadLetters.redrive(letter.id);
        assertEquals(List.of(1L), effects.versions(sample));
        assertTrue(letters(sample).isEmpty());
    }

    @Test
    void whatArrivesTogetherHasItsEffectOnceAndInOrder() {
        UUID sample = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        ConsumerRecord<String, String> first = event(sample, 1);
        inbox.receive(effects, together(List.of(first, event(other, 4), first, event(sample, 2), event(other, 3))));
        assertEquals(List.of(1L, 2L), effects.versions(sample));
        assertEquals(List.of(4L), effects.versions(other));
    }

    @Test
    void ofWhatArrivesTogetherOnlyWhatFailsIsSetAside() {
        UUID before = UUID.randomUUID();
        UUID sample = UUID.randomUUID();
        UUID after = UUID.randomUUID();
        effects.failFor(sample, new IllegalStateException("a bug"));
        inbox.receive(effects, together(List.of(event(before, 1), event(sample, 1), event(after, 1))));
        assertEquals(List.of(1L), effects.versions(before));
        assertEquals(List.of(), effects.versions(sample));
        assertEquals(List.of(1L), effects.versions(after));
        assertEquals(1, letters(sample).size());
    }

    @Test
    void whatConcernsNobodyLeavesNoTrace() {
        UUID sample = UUID.randomUUID();
        inbox.receive(effects, together(List.of(event("sample-seen", sample, 7), event(sample, 1))));
        inbox.receive(effects, event("sample-seen", sample, 8));
        inbox.receive(effects, event(sample, 2));
        assertEquals(List.of(1L, 2L), effects.versions(sample));
    }

    @Test
    void aPoisonRecordDoesNotStopItsPartition() {
        UUID sample = UUID.randomUUID();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("offers", 3, "no-uuid", "{ this is not JSON"));
            producer.send(new ProducerRecord<>("offers", 3, null, null));
            producer.send(new ProducerRecord<>("offers", 3, sample.toString(), "{\"version\":\"x\"}"));
            ConsumerRecord<String, String> good = event(sample, 1);
            producer.send(new ProducerRecord<>("offers", 3, good.key(), good.value(), good.headers()));
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> effects.versions(sample)
                .equals(List.of(1L)));
        assertTrue(deadLetters.waiting().stream().anyMatch(letter -> "{ this is not JSON".equals(letter.payload)));
    }

    @Test
    void aFieldOfALaterVersionStopsNobody() {
        UUID sample = UUID.randomUUID();
        ConsumerRecord<String, String> event = event(sample, 1);
        ReceivedEvent received = ReceivedEvent.of(event);
        assertEquals("sample-renamed", received.type());
        assertNotNull(received.as(SampleRenamed.class));
    }

    private List<DeadLetter> letters(UUID sample) {
        return deadLetters.waiting().stream()
                .filter(letter -> sample.toString().equals(letter.key))
                .toList();
    }

    private static ConsumerRecords<String, String> together(List<ConsumerRecord<String, String>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition("offers", 0), records), Map.of());
    }

    private static ConsumerRecord<String, String> event(UUID sample, long version) {
        return event("sample-renamed", sample, version);
    }

    private static ConsumerRecord<String, String> event(String type, UUID sample, long version) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>(
                "offers",
                0,
                version,
                sample.toString(),
                "{\"id\":\"" + sample + "\",\"version\":" + version + ",\"code\":\"x\",\"later\":true}");
        CloudEventHeaders.write(
                record.headers(),
                UUID.randomUUID().toString(),
                "/sample-service",
                "de.ukrainehilfe." + type + ".v1",
                Instant.parse("2026-11-20T08:00:00Z"),
                sample.toString());
        return record;
    }
}
