package de.ukrainehilfe.notification.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.notification.webhook.AssociationTest;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each association reads its own topic at the broker, and no byte of anything else. */
@QuarkusTest
class OwnTopicTest extends AssociationTest {
    private static final int ATTEMPTS = 50;

    @ParameterizedTest
    @CsvSource({"caritas, diakonie", "diakonie, caritas"})
    void anAssociationReadsItsMatchesAsTheyWereSaid(String association, String other) {
        UUID match = UUID.randomUUID();
        UUID own = say("match-confirmed/lodging", match, 3, association, null);
        UUID shared = say("match-confirmed/lodging", other, association);
        UUID foreign = say("match-confirmed/lodging", other, null);
        awaitTold(own, 1);
        awaitTold(shared, 2);
        awaitTold(foreign, 1);

        Set<String> ids = new HashSet<>();
        try (var consumer = consumer(association, association + "." + UUID.randomUUID())) {
            consumer.subscribe(List.of("matches." + association));
            await().atMost(PATIENCE).until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    ids.add(header(event, "ce_id"));
                    if (header(event, "ce_id").equals(own.toString())) {
                        assertEquals(match.toString(), event.key());
                        assertEquals("de.ukrainehilfe.match-confirmed.v1", header(event, "ce_type"));
                        assertTrue(event.value().contains("\"status\":\"CONFIRMED\""), event.value());
                    }
                }
                return ids.containsAll(Set.of(own.toString(), shared.toString()));
            });
        }
        assertTrue(!ids.contains(foreign.toString()));
    }

    @ParameterizedTest
    @CsvSource({"caritas, diakonie", "diakonie, caritas"})
    void fiftyAttemptsAtWhatIsNotTheirsBringNothing(String association, String other) {
        awaitTold(say("match-confirmed/lodging", other, null), 1);
        List<String> topics = List.of("matches." + other, "matches", "offers", "needs", "dead-letters");
        int records = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String topic = topics.get(attempt % topics.size());
            String group = attempt % 2 == 0 ? association + ".thief" : other + ".thief";
            boolean assigning = attempt % 3 != 0;
            try (var consumer = consumer(association, group)) {
                if (assigning) {
                    TopicPartition partition = new TopicPartition(topic, attempt % 12);
                    consumer.assign(List.of(partition));
                    assertThrows(AuthorizationException.class, () -> consumer.seekToBeginningAndPoll(partition));
                } else {
                    consumer.subscribe(List.of(topic));
                    assertThrows(AuthorizationException.class, () -> consumer.poll(Duration.ofSeconds(20)));
                }
                records += consumer.read;
            }
        }
        assertEquals(0, records);
    }

    @Test
    void nobodySpeaksForUsAndNobodyComesWithoutAPassword() throws Exception {
        Map<String, Object> asCaritas = settings("caritas", "demo");
        Map<String, Object> asWriter = new HashMap<>(asCaritas);
        // otherwise the refusal may already be known before anything is sent, and comes another way
        asWriter.put("enable.idempotence", false);
        try (var producer = new KafkaProducer<>(asWriter, new StringSerializer(), new StringSerializer())) {
            ExecutionException refused = assertThrows(ExecutionException.class, () -> producer.send(
                            new ProducerRecord<>("matches.caritas", "key", "value"))
                    .get());
            assertTrue(refused.getCause() instanceof AuthorizationException, refused.toString());
        }
        try (Admin admin = Admin.create(asCaritas)) {
            assertEquals(Set.of("matches.caritas"), admin.listTopics().names().get());
        }
        try (Admin stranger = Admin.create(settings("caritas", "guess"))) {
            assertThrows(
                    ExecutionException.class,
                    () -> stranger.listTopics().names().get());
        }
    }

    @Test
    void theManifestForAClusterGrantsWhatWasTried() throws Exception {
        Set<String> granted = new TreeSet<>();
        try (MappingIterator<JsonNode> documents = new YAMLMapper()
                .readerFor(JsonNode.class)
                .readValues(Path.of("..", "deploy", "kafka", "association.yaml").toFile())) {
            for (JsonNode document : documents.readAll()) {
                for (JsonNode rule : document.at("/spec/authorization/acls")) {
                    for (JsonNode operation : rule.get("operations")) {
                        granted.add(rule.at("/resource/type").asText() + " "
                                + rule.at("/resource/name").asText() + " "
                                + rule.at("/resource/patternType").asText().replace("prefixed", "prefix") + " "
                                + operation.asText());
                    }
                }
            }
        }
        Set<String> tried = new TreeSet<>();
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", LocalInfrastructure.kafka().bootstrapServers()))) {
            for (AclBinding rule :
                    admin.describeAcls(AclBindingFilter.ANY).values().get()) {
                assertEquals(AclPermissionType.ALLOW, rule.entry().permissionType());
                if (rule.entry().principal().equals("User:caritas")) {
                    tried.add((rule.pattern().resourceType() + " "
                                    + rule.pattern().name() + " "
                                    + rule.pattern().patternType() + " "
                                    + rule.entry().operation())
                            .toLowerCase(Locale.ROOT)
                            .replace("prefixed", "prefix"));
                }
            }
        }
        assertEquals(
                tried,
                granted.stream().map(rule -> rule.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Reader consumer(String user, String group) {
        Map<String, Object> settings = settings(user, "demo");
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        return new Reader(settings);
    }

    private static Map<String, Object> settings(String user, String password) {
        return new HashMap<>(Map.of(
                "bootstrap.servers",
                LocalInfrastructure.kafka().forAssociations(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user + "\" password=\""
                        + password + "\";"));
    }

    /** A consumer that counts what it was given. */
    private static final class Reader extends KafkaConsumer<String, String> {
        private int read;

        Reader(Map<String, Object> settings) {
            super(settings, new StringDeserializer(), new StringDeserializer());
        }

        void seekToBeginningAndPoll(TopicPartition partition) {
            seekToBeginning(List.of(partition));
            for (int look = 0; look < 20; look++) {
                read += poll(Duration.ofSeconds(1)).count();
            }
        }
    }
}
