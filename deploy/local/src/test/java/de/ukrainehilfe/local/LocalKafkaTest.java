package de.ukrainehilfe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    private static final Set<String> TOPICS = Set.of("offers", "needs", "matches", "dead-letters");

    @Test
    void theTopicsAreThereFromTheStart() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(null, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            Set<String> names = new TreeSet<>(admin.listTopics().names().get());
            assertTrue(names.containsAll(TOPICS), names::toString);
            admin.describeTopics(TOPICS)
                    .allTopicNames()
                    .get()
                    .forEach(
                            (name, topic) -> assertEquals(12, topic.partitions().size(), name));
        }
    }

    @Test
    void recordsSurviveARestartOnTheSamePort(@TempDir Path directory) throws Exception {
        int port = Ports.orFree(0);
        try (LocalKafka first = LocalKafka.start(directory, port)) {
            send(first, "before");
        }
        try (LocalKafka second = LocalKafka.start(directory, port)) {
            send(second, "after");
            assertEquals(List.of("before", "after"), readOffers(second));
        }
    }

    @Test
    void acknowledgedRecordsSurviveAKill(@TempDir Path directory) throws Exception {
        Process broker = OtherJvm.run(Doomed.class, directory.toString());
        assertTrue(broker.inputReader().lines().anyMatch("acknowledged"::equals));
        broker.destroyForcibly().waitFor();
        try (LocalKafka next = LocalKafka.start(directory, 0)) {
            assertEquals(List.of("kept"), readOffers(next));
        }
    }

    /** Acknowledges a record and waits to be killed. */
    static final class Doomed {
        public static void main(String[] args) throws Exception {
            send(LocalKafka.start(Path.of(args[0]), 0), "kept");
            System.out.println("acknowledged");
            System.in.read();
        }
    }

    private static void send(LocalKafka kafka, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("offers", "key", value)).get();
        }
    }

    private static List<String> readOffers(LocalKafka kafka) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor("offers").stream()
                    .map(each -> new TopicPartition("offers", each.partition()))
                    .toList();
            consumer.assign(partitions);
            long expected = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            List<String> values = new ArrayList<>();
            while (values.size() < expected) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
