package de.ukrainehilfe.e2e.bench;

import de.ukrainehilfe.local.LocalPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the machine can do at best: one insert with commit, and one produce that waits for {@code acks=all}. */
final class Floor {
    private static final Duration LENGTH = Duration.ofSeconds(5);
    private static final int CLIENTS = 16;
    private static final String PAYLOAD = "x".repeat(600); // about the size of an offer

    private final Report report;

    Floor(Report report) {
        this.report = report;
    }

    void measure(String broker) throws Exception {
        inserts();
        produces(broker);
    }

    private void inserts() throws Exception {
        Path directory = Files.createTempDirectory("floor");
        try (LocalPostgres postgres = LocalPostgres.start(directory, 0)) {
            LocalPostgres.Database database = postgres.database("offers");
            try (Connection connection = connect(database)) {
                connection.createStatement().execute("create table floor (id uuid primary key, payload text)");
            }
            ThreadLocal<Connection> connections = ThreadLocal.withInitial(() -> connect(database));
            Timings timings = new Timings();
            int done = Load.closed(CLIENTS, LENGTH, timings, number -> insert(connections.get()));
            report.add(
                    "floor: PostgreSQL insert + commit, " + CLIENTS + " clients",
                    done,
                    done / (double) LENGTH.toSeconds(),
                    timings,
                    "");
        }
    }

    private void produces(String broker) throws InterruptedException {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer())) {
            Timings timings = new Timings();
            int done = Load.closed(CLIENTS, LENGTH, timings, number -> {
                try {
                    // a topic of its own: nobody listens, nothing follows
                    producer.send(new ProducerRecord<>("benchmark-floor", Integer.toString(number), PAYLOAD))
                            .get();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            report.add(
                    "floor: Kafka produce acks=all, " + CLIENTS + " clients",
                    done,
                    done / (double) LENGTH.toSeconds(),
                    timings,
                    "");
        }
    }

    private static Connection connect(LocalPostgres.Database database) {
        try {
            return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void insert(Connection connection) {
        try (PreparedStatement insert = connection.prepareStatement("insert into floor values (?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, PAYLOAD);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
