package de.ukrainehilfe.defaults.events;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer whose effect is a row, and which fails on request. */
@ApplicationScoped
class Effects implements EventConsumer {
    @Inject
    EntityManager entities;

    @Inject
    Inbox inbox;

    private final Map<UUID, RuntimeException> doomed = new ConcurrentHashMap<>();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    /** The next calls throw this, as often as said. */
    void fail(int times, RuntimeException failure) {
        failures.addAll(Collections.nCopies(times, failure));
    }

    /** Every call for this aggregate throws this. */
    void failFor(UUID aggregate, RuntimeException failure) {
        doomed.put(aggregate, failure);
    }

    @Incoming("samples")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "effects";
    }

    @Override
    public boolean concerns(String type) {
        return !type.equals("sample-seen");
    }

    @Override
    public void on(ReceivedEvent event) {
        SampleRenamed sample = event.as(SampleRenamed.class);
        entities.createNativeQuery("insert into effect (event_id, aggregate_id, version) values (?1, ?2, ?3)")
                .setParameter(1, event.id())
                .setParameter(2, sample.id())
                .setParameter(3, sample.version())
                .executeUpdate();
        RuntimeException failure = doomed.containsKey(sample.id()) ? doomed.get(sample.id()) : failures.poll();
        if (failure != null) {
            throw failure;
        }
    }

    /** The versions of the aggregate that had an effect, in order. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Long> versions(UUID aggregate) {
        return entities.createNativeQuery(
                        "select version from effect where aggregate_id = ?1 order by ctid", Long.class)
                .setParameter(1, aggregate)
                .getResultList();
    }
}
