package de.ukrainehilfe.defaults.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events whose effect failed for good: kept with the reason, told on the topic {@code dead-letters}, driven again on request. */
@ApplicationScoped
public class DeadLetters {
    static final String TOPIC = "dead-letters";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Instance<Inbox> inbox;
    private final Instance<EventConsumer> consumers;
    private final Clock clock;
    private final String service;

    DeadLetters(
            EntityManager entities,
            Outbox outbox,
            Instance<Inbox> inbox,
            @jakarta.enterprise.inject.Any Instance<EventConsumer> consumers,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entities = entities;
        this.outbox = outbox;
        this.inbox = inbox;
        this.consumers = consumers;
        this.clock = clock;
        this.service = service;
    }

    /** Sets the record aside, in a transaction of its own. */
    void keep(EventConsumer consumer, ConsumerRecord<String, String> record, Throwable failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            DeadLetter letter = DeadLetter.of(consumer, record, failure, clock.instant());
            entities.persist(letter);
            outbox.publish(TOPIC, letter.event(service));
        });
    }

    /** Those that still wait, oldest first, at most 200. */
    @Transactional
    public List<DeadLetter> waiting() {
        return entities.createQuery("from DeadLetter where redrivenAt is null order by failedAt, id", DeadLetter.class)
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * Gives the event to its consumer again; throws what the consumer throws, and then the letter stays. A version that a
     * newer one has overtaken meanwhile has no effect and counts as done.
     */
    public void redrive(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            DeadLetter letter = entities.find(DeadLetter.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
            if (letter == null || letter.redrivenAt != null) {
                return;
            }
            inbox.get().effectOnce(consumer(letter.consumer), ReceivedEvent.of(letter.record()));
            letter.redrivenAt = clock.instant();
        });
    }

    private EventConsumer consumer(String name) {
        return consumers.stream()
                .filter(consumer -> consumer.consumer().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no consumer named " + name));
    }
}
