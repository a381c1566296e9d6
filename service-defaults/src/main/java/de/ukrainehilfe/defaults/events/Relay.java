package de.ukrainehilfe.defaults.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what the {@link Outbox} holds, oldest first, and deletes it after the broker's acknowledgement. An advisory lock
 * lets one relay of a service send at a time; however many candidates run, the order per key stays.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final long LOCK = 0x6f7574626f78L; // "outbox"
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(" + LOCK + ")";
    private static final String OLDEST =
            "select id, event_id, topic, key, type, time, payload from outbox order by id limit " + BATCH;
    private static final long POLL_MILLIS = 1_000; // a wake-up lost with its process is made good within this time
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

    private final DataSource database;
    private final Producer<String, String> producer;
    private final String source;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    @Inject
    Relay(
            DataSource database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.producer = new KafkaProducer<>(RelaySettings.of(broker, service));
        this.source = "/" + service;
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
        producer.close(Duration.ofSeconds(2));
    }

    /** Tells the relay that there is something to send; cheap, and safe to call from any thread. */
    void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                if (sendBatch() < BATCH) {
                    work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                    work.drainPermits();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (Exception failure) {
                LOG.warnf("Events wait in the outbox: %s", failure.toString());
                pause();
            }
        }
    }

    /** Sends up to one batch and returns how many events it was. */
    int sendBatch() throws SQLException, InterruptedException, ExecutionException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int sent = sendBatch(connection);
                connection.commit();
                return sent;
            } catch (SQLException | InterruptedException | ExecutionException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    int sendBatch(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        try (PreparedStatement lock = connection.prepareStatement(TAKE_TURN)) {
            lock.execute();
        }
        List<Long> ids = new ArrayList<>();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OLDEST);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong("id"));
                acknowledgements.add(producer.send(record(rows)));
            }
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        delete(connection, ids);
        return ids.size();
    }

    private ProducerRecord<String, String> record(ResultSet row) throws SQLException {
        String key = row.getString("key");
        ProducerRecord<String, String> event =
                new ProducerRecord<>(row.getString("topic"), key, row.getString("payload"));
        CloudEventHeaders.write(
                event.headers(),
                row.getString("event_id"),
                source,
                row.getString("type"),
                row.getTimestamp("time").toInstant(),
                key);
        return event;
    }

    private static void delete(Connection connection, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
