package de.ukrainehilfe.notification.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The endpoints of all associations, and their keys. */
@ApplicationScoped
public class Subscriptions {
    private final EntityManager entities;
    private final Clock clock;
    private final Duration overlap;

    Subscriptions(
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "webhook.key-overlap", defaultValue = "P1D") Duration overlap) {
        this.entities = entities;
        this.clock = clock;
        this.overlap = overlap;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Subscription add(String association, NewSubscription wanted, String locale) {
        Instant now = clock.instant();
        Subscription subscription = new Subscription(
                association,
                wanted.url(),
                wanted.contact(),
                locale,
                wanted.signing() == null ? Signing.HMAC : wanted.signing(),
                now);
        entities.persist(subscription);
        entities.persist(new SubscriptionKey(subscription.id, now));
        return subscription;
    }

    /** The association's, or everybody's for null; oldest first. */
    @Transactional
    public List<Subscription> of(String association) {
        return entities.createQuery(
                        "from Subscription where :association is null or association = :association"
                                + " order by association, createdAt, id",
                        Subscription.class)
                .setParameter("association", association)
                .getResultList();
    }

    /** The endpoints to be called about the association's matches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Subscription> active(String association) {
        return entities.createQuery(
                        "from Subscription where association = :association and state = :active", Subscription.class)
                .setParameter("association", association)
                .setParameter("active", SubscriptionState.ACTIVE)
                .getResultList();
    }

    @Transactional
    public Optional<Subscription> find(UUID id) {
        return Optional.ofNullable(entities.find(Subscription.class, id));
    }

    /** Whoever changes an endpoint or several of its deliveries holds this lock first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Subscription> lock(UUID id) {
        return Optional.ofNullable(entities.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that sign now, newest first. */
    @Transactional
    public List<SubscriptionKey> keys(UUID subscription) {
        return entities.createQuery(
                        "from SubscriptionKey where subscriptionId = :subscription"
                                + " and (retiresAt is null or retiresAt > :now) order by createdAt desc, id",
                        SubscriptionKey.class)
                .setParameter("subscription", subscription)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** A new key beside the old, which goes on signing until everybody has had time to change. */
    @Transactional(Transactional.TxType.MANDATORY)
    void rotate(UUID subscription) {
        Instant now = clock.instant();
        lock(subscription);
        keys(subscription).stream()
                .filter(key -> key.retiresAt == null)
                .forEach(key -> key.retiresAt = now.plus(overlap));
        entities.persist(new SubscriptionKey(subscription, now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void enable(UUID subscription) {
        lock(subscription).ifPresent(Subscription::enable);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID subscription) {
        lock(subscription).ifPresent(entities::remove);
    }
}
