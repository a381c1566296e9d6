package de.ukrainehilfe.notification.webhook;

import de.ukrainehilfe.notification.feed.AssociationEvent;
import de.ukrainehilfe.notification.feed.AssociationEvents;
import de.ukrainehilfe.notification.feed.AssociationTold;
import de.ukrainehilfe.notification.subscription.DisabledBecause;
import de.ukrainehilfe.notification.subscription.Subscription;
import de.ukrainehilfe.notification.subscription.Subscriptions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calls to make: written with the event, claimed by one sender at a time, settled with the endpoint's answer. */
@ApplicationScoped
public class WebhookDeliveries {
    /** Longer than any call may take; a sender that is gone for so long is gone. */
    private static final Duration HELD_AT_MOST = Duration.ofMinutes(2);

    private static final String CLAIM =
            """
            update webhook_delivery set attempts = attempts + 1, next_attempt_at = :held, held_until = :held
            where id = (
                select due.id from webhook_delivery due join subscription on subscription.id = due.subscription_id
                where due.state = 'PENDING' and due.next_attempt_at <= :now and subscription.state = 'ACTIVE'
                and not exists (
                    select from webhook_delivery other
                    where other.subscription_id = due.subscription_id and other.held_until > :now)
                order by due.next_attempt_at, due.id limit 1 for update of due skip locked)
            returning id, attempts""";

    private final EntityManager entities;
    private final Subscriptions subscriptions;
    private final AssociationEvents events;
    private final Schedule schedule;
    private final Event<CallsWritten> written;
    private final Clock clock;
    private final Duration patience;

    WebhookDeliveries(
            EntityManager entities,
            Subscriptions subscriptions,
            AssociationEvents events,
            Schedule schedule,
            Event<CallsWritten> written,
            Clock clock,
            @ConfigProperty(name = "webhook.disable-after", defaultValue = "P5D") Duration patience) {
        this.entities = entities;
        this.subscriptions = subscriptions;
        this.events = events;
        this.schedule = schedule;
        this.written = written;
        this.clock = clock;
        this.patience = patience;
    }

    /** One row per endpoint in the transaction of the event. */
    void write(@Observes AssociationTold told) {
        AssociationEvent event = told.event();
        List<Subscription> active = subscriptions.active(event.association);
        active.forEach(subscription -> entities.persist(new WebhookDelivery(subscription.id, event, clock.instant())));
        if (!active.isEmpty()) {
            written.fire(new CallsWritten());
        }
    }

    /** Calls the endpoint once with an event that says nothing. */
    @Transactional
    public void test(UUID subscription) {
        entities.persist(WebhookDelivery.test(subscription, UUID.randomUUID(), clock.instant()));
        written.fire(new CallsWritten());
    }

    /** Sends again what happened since then, as far back as events are kept; returns how many. */
    @Transactional
    public int replay(Subscription subscription, Instant since) {
        return replay(subscription, events.since(subscription.association, since));
    }

    /** Sends these events again; those that are not the association's are passed over. */
    @Transactional
    public int replay(Subscription subscription, Set<UUID> wanted) {
        return replay(subscription, events.withIds(subscription.association, wanted));
    }

    private int replay(Subscription subscription, List<AssociationEvent> wanted) {
        subscriptions.lock(subscription.id);
        for (AssociationEvent event : wanted) {
            known(subscription.id, event.eventId)
                    .ifPresentOrElse(
                            delivery -> delivery.sendAgain(clock.instant()),
                            () -> entities.persist(new WebhookDelivery(subscription.id, event, clock.instant())));
        }
        written.fire(new CallsWritten());
        return wanted.size();
    }

    private Optional<WebhookDelivery> known(UUID subscription, UUID event) {
        return entities.createQuery(
                        "from WebhookDelivery where subscriptionId = :subscription and eventId = :event",
                        WebhookDelivery.class)
                .setParameter("subscription", subscription)
                .setParameter("event", event)
                .getResultStream()
                .findFirst();
    }

    /** Takes the next call that is due and commits that it is being made; one at a time per endpoint. */
    Optional<Call> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            List<?> claimed = entities.createNativeQuery(CLAIM)
                    .setParameter("now", now)
                    .setParameter("held", now.plus(HELD_AT_MOST))
                    .getResultList();
            return claimed.stream()
                    .findFirst()
                    .map(Object[].class::cast)
                    .map(Claim::of)
                    .map(this::call);
        });
    }

    private Call call(Claim claim) {
        WebhookDelivery delivery = entities.find(WebhookDelivery.class, claim.id());
        Subscription endpoint = entities.find(Subscription.class, delivery.subscriptionId);
        return new Call(
                claim,
                endpoint.url,
                endpoint.signing,
                subscriptions.keys(endpoint.id).stream().map(key -> key.id).toList(),
                delivery.eventId,
                delivery.body);
    }

    /** Commits what came of the call; a sender that was away too long has no say any more. */
    void settle(Claim claim, Answer answer, Instant begun) {
        QuarkusTransaction.requiringNew().run(() -> {
            WebhookDelivery delivery = entities.find(WebhookDelivery.class, claim.id());
            Optional<Subscription> endpoint =
                    delivery == null ? Optional.empty() : subscriptions.lock(delivery.subscriptionId);
            if (endpoint.isEmpty()) {
                return;
            }
            entities.refresh(delivery);
            Instant now = clock.instant();
            entities.persist(new WebhookAttempt(delivery.id, answer, begun, now));
            if (delivery.isHeldBy(claim.attempt())) {
                delivery.settle(answer, endpoint.get(), schedule, patience, now);
            }
            if (answer.isGone() && !delivery.type.equals(WebhookDelivery.TEST)) {
                endpoint.get().disable(DisabledBecause.GONE, now);
            }
            if (!endpoint.get().isActive()) {
                giveUpAll(endpoint.get().id, now);
            }
        });
    }

    private void giveUpAll(UUID subscription, Instant now) {
        entities.flush();
        entities.createQuery("update WebhookDelivery set state = :failed, reason = :disabled, settledAt = :now,"
                        + " heldUntil = null where subscriptionId = :subscription and state = :pending")
                .setParameter("failed", DeliveryState.FAILED)
                .setParameter("disabled", Problem.DISABLED)
                .setParameter("now", now)
                .setParameter("subscription", subscription)
                .setParameter("pending", DeliveryState.PENDING)
                .executeUpdate();
    }

    /** Newest first, one more than the limit if there are more; state and before may be null. */
    @Transactional
    public List<WebhookDelivery> find(UUID subscription, DeliveryState state, Long before, int limit) {
        return entities.createQuery(
                        "from WebhookDelivery where subscriptionId = :subscription"
                                + " and (:state is null or state = :state) and (:before is null or id < :before)"
                                + " order by id desc",
                        WebhookDelivery.class)
                .setParameter("subscription", subscription)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** All calls of these deliveries, oldest first. */
    @Transactional
    public List<WebhookAttempt> attempts(List<Long> deliveries) {
        return entities.createQuery(
                        "from WebhookAttempt where deliveryId in :deliveries order by id", WebhookAttempt.class)
                .setParameter("deliveries", deliveries)
                .getResultList();
    }

    @Scheduled(every = "1h", delayed = "8m")
    @Transactional
    void forgetOld() {
        entities.createQuery("delete from WebhookDelivery where createdAt < :limit and state <> :pending")
                .setParameter("limit", clock.instant().minus(AssociationEvents.KEPT))
                .setParameter("pending", DeliveryState.PENDING)
                .executeUpdate();
    }

    /** A delivery that a sender has taken, and which attempt it is. */
    record Claim(long id, int attempt) {
        private static Claim of(Object[] row) {
            return new Claim(((Number) row[0]).longValue(), ((Number) row[1]).intValue());
        }
    }

    /** Said inside the transaction that writes calls. */
    record CallsWritten() {}
}
