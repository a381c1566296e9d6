package de.ukrainehilfe.defaults.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "offers"))
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aCommittedEventReachesTheTopicAsACloudEvent() {
        SampleRenamed event = new SampleRenamed(UUID.randomUUID(), 7, "new");
        QuarkusTransaction.requiringNew().run(() -> outbox.publish("needs", event));

        ConsumerRecord<String, String> record = onlyRecord(event.id());
        assertEquals("de.ukrainehilfe.sample-renamed.v1", header(record, "ce_type"));
        assertEquals("1.0", header(record, "ce_specversion"));
        assertEquals("/sample-service", header(record, "ce_source"));
        assertEquals(event.id().toString(), header(record, "ce_subject"));
        assertEquals("application/json", header(record, "content-type"));
        assertEquals(event, ReceivedEvent.of(record).as(SampleRenamed.class));
    }

    @Test
    void anEventOfARolledBackTransactionIsNeverSent() {
        SampleRenamed undone = new SampleRenamed(UUID.randomUUID(), 1, "undone");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.publish("needs", undone);
                    throw new IllegalStateException("the business change failed");
                }));
        SampleRenamed after = new SampleRenamed(UUID.randomUUID(), 1, "after");
        QuarkusTransaction.requiringNew().run(() -> outbox.publish("needs", after));

        List<ConsumerRecord<String, String>> seen = Topic.read(broker, "needs", 1, record -> List.of(
                        undone.id().toString(), after.id().toString())
                .contains(record.key()));
        assertEquals(after.id().toString(), seen.get(0).key());
    }

    @Test
    void nobodyPublishesOutsideATransaction() {
        assertThrows(Exception.class, () -> outbox.publish("needs", new SampleRenamed(UUID.randomUUID(), 1, "loose")));
    }

    @Test
    void whatWasCommittedBeforeACrashIsSentAfterIt() throws Exception {
        UUID key = UUID.randomUUID();
        Relay crashed = new Relay(database, "127.0.0.1:1", "sample-service");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            append(connection, key, 1);
            connection.commit(); // and here the process dies: nobody wakes a relay
        }
        assertEquals(
                1,
                Topic.read(broker, "needs", 1, record -> key.toString().equals(record.key()))
                        .size());
        crashed.stop(null);
    }

    @Test
    void aBrokerThatIsAwayCostsNothing() throws Exception {
        Relay relay = new Relay(database, "127.0.0.1:1", "sample-service");
        UUID key = UUID.randomUUID();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            append(connection, key, 1);
            // sends inside the same transaction, so that the running relay cannot be quicker
            assertThrows(Exception.class, () -> relay.sendBatch(connection));
            connection.commit();
        }
        assertEquals(
                1,
                Topic.read(broker, "needs", 1, record -> key.toString().equals(record.key()))
                        .size());
        relay.stop(null);
    }

    @Test
    void severalRelaysKeepTheOrderPerKey() throws Exception {
        int keys = 40;
        int versions = 100;
        List<UUID> ids =
                IntStream.range(0, keys).mapToObj(i -> UUID.randomUUID()).toList();
        Relay first = new Relay(database, broker, "sample-service");
        Relay second = new Relay(database, broker, "sample-service");
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int version = 1; version <= versions; version++) {
                appendAll(ids, version);
            }
        });
        CompletableFuture<Void> a = CompletableFuture.runAsync(() -> drain(first, writing));
        CompletableFuture<Void> b = CompletableFuture.runAsync(() -> drain(second, writing));
        CompletableFuture.allOf(a, b).join();

        Map<String, Long> last = new HashMap<>();
        List<String> wanted = ids.stream().map(UUID::toString).toList();
        List<ConsumerRecord<String, String>> records =
                Topic.read(broker, "needs", keys * versions, record -> wanted.contains(record.key()));
        for (ConsumerRecord<String, String> record : records) {
            long version = ReceivedEvent.of(record).version();
            assertEquals(last.getOrDefault(record.key(), 0L) + 1, version, "order of " + record.key());
            last.put(record.key(), version);
        }
        assertEquals(keys * versions, records.size());
        first.stop(null);
        second.stop(null);
    }

    private void drain(Relay relay, CompletableFuture<Void> writing) {
        try {
            boolean finished;
            do {
                finished = writing.isDone();
            } while (relay.sendBatch() > 0 || !finished);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void appendAll(List<UUID> keys, int version) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (UUID key : keys) {
                append(connection, key, version);
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void append(Connection connection, UUID key, long version) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into outbox (event_id, topic, key, type, time, payload)"
                        + " values (gen_random_uuid(), 'needs', ?, 'de.ukrainehilfe.sample-renamed.v1', now(), ?)")) {
            insert.setString(1, key.toString());
            insert.setString(2, "{\"id\":\"" + key + "\",\"version\":" + version + ",\"code\":\"x\"}");
            insert.executeUpdate();
        }
    }

    private ConsumerRecord<String, String> onlyRecord(UUID key) {
        List<ConsumerRecord<String, String>> records =
                Topic.read(broker, "needs", 1, record -> key.toString().equals(record.key()));
        assertEquals(1, records.size());
        return records.get(0);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return CloudEventHeaders.read(record.headers(), name);
    }
}
