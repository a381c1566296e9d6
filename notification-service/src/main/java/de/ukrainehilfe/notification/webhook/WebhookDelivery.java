package de.ukrainehilfe.notification.webhook;

import de.ukrainehilfe.notification.feed.AssociationEvent;
import de.ukrainehilfe.notification.subscription.Subscription;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One event on its way to one endpoint. */
@Entity
public class WebhookDelivery {
    /** What the test button sends; tried once, and no proof of the endpoint's health. */
    static final String TEST = "test";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID subscriptionId;
    public UUID eventId;
    public String type;
    public Instant occurredAt;
    public String body;

    @Enumerated(EnumType.STRING)
    public DeliveryState state;

    @Enumerated(EnumType.STRING)
    public Problem reason;

    public int attempts;
    public Instant createdAt;
    public Instant nextAttemptAt;
    public Instant heldUntil;
    public Instant settledAt;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID subscription, AssociationEvent event, Instant now) {
        this(subscription, event.eventId, event.type, event.occurredAt, Body.of(event), now);
    }

    private WebhookDelivery(
            UUID subscription, UUID eventId, String type, Instant occurredAt, String body, Instant now) {
        this.subscriptionId = subscription;
        this.eventId = eventId;
        this.type = type;
        this.occurredAt = occurredAt;
        this.body = body;
        this.createdAt = now;
        sendAgain(now);
    }

    static WebhookDelivery test(UUID subscription, UUID event, Instant now) {
        return new WebhookDelivery(subscription, event, TEST, now, Body.test(now), now);
    }

    /** As if it were new, with the same id: the receiver knows whether it has it. */
    final void sendAgain(Instant now) {
        state = DeliveryState.PENDING;
        reason = null;
        attempts = 0;
        nextAttemptAt = now;
        heldUntil = null;
        settledAt = null;
    }

    /** Whether it is still with the sender whose attempt this is. */
    boolean isHeldBy(int attempt) {
        return state == DeliveryState.PENDING && heldUntil != null && attempts == attempt;
    }

    void settle(Answer answer, Subscription endpoint, Schedule schedule, Duration patience, Instant now) {
        heldUntil = null;
        reason = answer.problem();
        if (answer.isAcknowledged()) {
            end(DeliveryState.ACKNOWLEDGED, now);
            endpoint.succeeded();
            return;
        }
        if (type.equals(TEST)) {
            end(DeliveryState.FAILED, now);
            return;
        }
        endpoint.failed(now, patience);
        Optional<Duration> pause = schedule.after(attempts, answer.retryAfter());
        if (pause.isEmpty() || answer.isGone()) {
            end(DeliveryState.FAILED, now);
        } else {
            nextAttemptAt = now.plus(pause.get());
        }
    }

    private void end(DeliveryState last, Instant now) {
        state = last;
        settledAt = now;
    }
}
