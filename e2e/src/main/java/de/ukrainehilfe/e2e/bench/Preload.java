package de.ukrainehilfe.e2e.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.e2e.eightdays.People;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Fills the pool with open lodging all over Germany, by the events an offers-service would have sent. */
final class Preload {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Preload() {}

    /** Sends {@code count} offers as changed, which nobody mails about; returns when the broker has them. */
    static void send(String broker, int count, LocalDate today) throws Exception {
        Random random = new Random(20220227);
        List<Place> places = Places.all().stream()
                .sorted(Comparator.comparing(Place::postcode))
                .toList();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < count; i++) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                String value =
                        JSON.writeValueAsString(offer(id, i, places.get(random.nextInt(places.size())), random, today));
                ProducerRecord<String, String> record = new ProducerRecord<>("offers", id.toString(), value);
                header(record, "ce_specversion", "1.0");
                header(record, "ce_id", new UUID(random.nextLong(), random.nextLong()).toString());
                header(record, "ce_source", "/offers-service");
                header(record, "ce_type", "de.ukrainehilfe.offer-changed.v1");
                header(record, "ce_time", Instant.EPOCH.toString());
                header(record, "ce_subject", id.toString());
                header(record, "content-type", "application/json");
                producer.send(record);
            }
        }
    }

    private static Map<String, Object> offer(UUID id, int number, Place place, Random random, LocalDate today) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("id", id);
        offer.put("version", 2);
        offer.put("reference", String.format("A-%04d-%02d", number / 100, number % 100));
        offer.put("status", "OPEN");
        offer.put("kind", "LODGING");
        offer.put("association", null);
        offer.put("postcode", place.postcode());
        offer.put("from", today.toString());
        offer.put("until", today.plusDays(200).toString());
        offer.put("language", "de");
        offer.put(
                "openSince", Instant.EPOCH.plusSeconds(1_700_000_000L + number).toString());
        offer.put("details", People.home(random));
        return offer;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
