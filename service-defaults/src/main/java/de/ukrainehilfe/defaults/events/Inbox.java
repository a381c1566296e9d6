package de.ukrainehilfe.defaults.events;

import de.ukrainehilfe.defaults.events.ReceivedEvent.MalformedEvent;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/** Lets each event have its effect once: duplicates and overtaken versions are dropped, failures wait or are set aside. */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES_BEFORE_SET_ASIDE = 3;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    /** Longer than any topic keeps an event, so no replay finds its row gone. */
    private static final Duration KEPT = Duration.ofDays(40);

    /** Notes the event, if it is not noted yet, and its version, if no later one is; changes one row if it was both. */
    private static final String RECORD =
            """
            with unseen as (
                insert into inbox (consumer, event_id, received_at) values (?, ?, ?)
                on conflict do nothing returning event_id)
            insert into inbox_version as known (consumer, aggregate_id, version)
            select ?, ?::uuid, ?::bigint from unseen
            on conflict (consumer, aggregate_id) do update set version = excluded.version
            where known.version < excluded.version""";

    private final DataSource database;
    private final DeadLetters deadLetters;
    private final Clock clock;

    Inbox(DataSource database, DeadLetters deadLetters, Clock clock) {
        this.database = database;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /**
     * Gives the records to the consumer, all in one transaction: a commit for each would be most of the work when many
     * wait. Where one of them fails, none has had its effect, and each is received by itself.
     */
    public void receive(EventConsumer consumer, ConsumerRecords<String, String> records) {
        if (records.count() == 1 || !receivedTogether(consumer, records)) {
            records.forEach(record -> receive(consumer, record));
        }
    }

    private boolean receivedTogether(EventConsumer consumer, ConsumerRecords<String, String> records) {
        try {
            List<ReceivedEvent> events = new ArrayList<>(records.count());
            for (ConsumerRecord<String, String> record : records) {
                ReceivedEvent event = ReceivedEvent.of(record);
                if (consumer.concerns(event.type())) {
                    events.add(event);
                }
            }
            if (!events.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> events.forEach(event -> effect(consumer, event)));
            }
            return true;
        } catch (RuntimeException failure) {
            LOG.debugf("%s receives its events one by one: %s", consumer.consumer(), failure.toString());
            return false;
        }
    }

    /**
     * Gives the record to the consumer. Returns when its effect is committed, when it turned out to be known already, or
     * when it was set aside as a dead letter; waits, keeping the order, while the database or another service is away.
     */
    public void receive(EventConsumer consumer, ConsumerRecord<String, String> record) {
        ReceivedEvent event;
        try {
            event = ReceivedEvent.of(record);
        } catch (MalformedEvent malformed) {
            retryingTransient(() -> deadLetters.keep(consumer, record, malformed));
            return;
        }
        if (!consumer.concerns(event.type())) {
            return;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                retryingTransient(() -> effectOnce(consumer, event));
                return;
            } catch (RuntimeException failure) {
                if (failure instanceof MalformedEvent || attempt == TRIES_BEFORE_SET_ASIDE) {
                    LOG.errorf(failure, "%s sets %s %s aside", consumer.consumer(), event.type(), event.id());
                    retryingTransient(() -> deadLetters.keep(consumer, record, failure));
                    return;
                }
                pause(attempt);
            }
        }
    }

    /** Runs the effect in one new transaction with its inbox row. */
    void effectOnce(EventConsumer consumer, ReceivedEvent event) {
        QuarkusTransaction.requiringNew().run(() -> effect(consumer, event));
    }

    private void effect(EventConsumer consumer, ReceivedEvent event) {
        if (isNew(consumer.consumer(), event)) {
            consumer.on(event);
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOld() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from inbox where received_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        }
    }

    private boolean isNew(String consumer, ReceivedEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement record = connection.prepareStatement(RECORD)) {
            record.setString(1, consumer);
            record.setObject(2, event.id());
            record.setTimestamp(3, Timestamp.from(clock.instant()));
            record.setString(4, consumer);
            record.setObject(5, event.aggregateId());
            record.setLong(6, event.version());
            return record.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static void retryingTransient(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!Transience.isTransient(failure) || Arc.container() == null) {
                    throw failure;
                }
                LOG.warnf("Waiting to go on with the events: %s", failure.toString());
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE_MILLIS, 50L << Math.min(attempt, 10)));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", stopping);
        }
    }

    private static final class InboxUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InboxUnavailable(SQLException cause) {
            super(cause);
        }
    }
}
