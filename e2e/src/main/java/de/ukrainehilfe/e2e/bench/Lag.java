package de.ukrainehilfe.e2e.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many events of a topic a consumer group has not taken yet. */
final class Lag {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private Lag() {}

    /** Waits until the group has taken everything that is on the topic. */
    static void awaitNone(String broker, String group, String topic) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            while (of(admin, group, topic) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(group + " does not catch up on " + topic);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long of(Admin admin, String group, String topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> taken = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .forEach(partition -> asked.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - offset(taken.get(end.getKey())))
                .sum();
    }

    private static long offset(OffsetAndMetadata taken) {
        return taken == null ? 0 : taken.offset();
    }
}
