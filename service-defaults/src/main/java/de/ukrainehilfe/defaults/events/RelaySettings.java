package de.ukrainehilfe.defaults.events;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/** How the relay speaks to the broker: durable before quick. */
final class RelaySettings {
    private RelaySettings() {}

    static Map<String, Object> of(String broker, String service) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ProducerConfig.CLIENT_ID_CONFIG,
                service + "-relay",
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all",
                // a retry inside the producer must neither double nor reorder
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                // a batch is sent as a whole and then awaited: waiting for company only adds delay
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                // while the broker is away the rows wait in the table, not in memory
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                15_000);
    }
}
