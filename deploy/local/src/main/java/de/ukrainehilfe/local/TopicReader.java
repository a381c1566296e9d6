package de.ukrainehilfe.local;

import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning as somebody outside does, and of no group: nobody waits for others to join it. */
public final class TopicReader {
    private TopicReader() {}

    public static KafkaConsumer<String, String> of(String broker, String topic) {
        KafkaConsumer<String, String> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        reader.assign(reader.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        reader.seekToBeginning(reader.assignment());
        return reader;
    }
}
