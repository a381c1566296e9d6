package de.ukrainehilfe.notification.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That there is a key, and until when; what the key is, follows from its id. */
@Entity
public class SubscriptionKey {
    @Id
    @GeneratedValue
    @UuidGenerator
    public UUID id;

    public UUID subscriptionId;
    public Instant createdAt;

    /** When it signs no longer; null for the newest. */
    public Instant retiresAt;

    protected SubscriptionKey() {}

    SubscriptionKey(UUID subscriptionId, Instant now) {
        this.subscriptionId = subscriptionId;
        this.createdAt = now;
    }
}
