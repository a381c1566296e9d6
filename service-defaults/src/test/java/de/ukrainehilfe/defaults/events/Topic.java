package de.ukrainehilfe.defaults.events;

import de.ukrainehilfe.local.TopicReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads a topic from its beginning, as somebody outside the service would. */
final class Topic {
    private Topic() {}

    /** Reads until as many records fit, or 20 seconds are over. */
    static List<ConsumerRecord<String, String>> read(
            String broker, String topic, int wanted, Predicate<ConsumerRecord<String, String>> fits) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (KafkaConsumer<String, String> consumer = TopicReader.of(broker, topic)) {
            while (found.size() < wanted && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (fits.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }
}
