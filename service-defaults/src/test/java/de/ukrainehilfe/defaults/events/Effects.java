package de.ukrainehilfe.defaults.events;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer whose effect is a row, and which fails on request. */
@ApplicationScoped
class Effects implements EventConsumer {
    @Inject
    EntityManager entities;

    @Inject
    Inbox inbox;

    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    /** The next calls throw this, as often as said. */
    void fail(int times, RuntimeException failure) {
        failures.addAll(java.util.Collections.nCopies(times, failure));
    }

    @Incoming("samples")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "effects";
    }

    @Override
    public void on(ReceivedEvent event) {
        SampleRenamed sample = event.as(SampleRenamed.class);
        entities.createNativeQuery("insert into effect (event_id, aggregate_id, version) values (?1, ?2, ?3)")
                .setParameter(1, event.id())
                .setParameter(2, sample.id())
                .setParameter(3, sample.version())
                .executeUpdate();
        RuntimeException failure = failures.poll();
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
