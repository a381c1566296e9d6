package de.ukrainehilfe.defaults.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes an event into the same transaction as the change it tells of; the {@link Relay} sends it after the commit. */
@ApplicationScoped
public class Outbox {
    private static final String APPEND =
            "insert into outbox (event_id, topic, key, type, time, payload) values (?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final Relay relay;

    Outbox(
            DataSource database,
            EntityManager entities,
            ObjectMapper json,
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            Relay relay) {
        this.database = database;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
        this.relay = relay;
    }

    /**
     * Publishes the event if, and only if, the running transaction commits. Pending entity changes are flushed first, so
     * that the rows of one aggregate are locked before its events are numbered and their order on the topic is theirs.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String topic, DomainEvent event) {
        entities.flush();
        EventType type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " has no @EventType");
        }
        append(topic, UUID.randomUUID(), event.id().toString(), type.value(), clock.instant(), write(event));
    }

    /** Publishes an event of another service on a further topic, as it came: same id, same time, same value. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passOn(String topic, ReceivedEvent event) {
        append(topic, event.id(), event.aggregateId().toString(), event.fullType(), event.time(), event.json());
    }

    private void append(String topic, UUID id, String key, String type, Instant time, String payload) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, type);
            insert.setTimestamp(5, Timestamp.from(time));
            insert.setString(6, payload);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The outbox did not take the event", failure);
        }
        transaction.registerInterposedSynchronization(new WakeRelay());
    }

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Not JSON: " + event.getClass().getSimpleName(), failure);
        }
    }

    private final class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
