package de.ukrainehilfe.notification.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An endpoint as its association sees it.
 *
 * @param secret the newest key of an endpoint that is signed for by HMAC; null for others, and for everybody else
 * @param keys those that sign now, newest first; null for everybody but the association
 */
record SubscriptionView(
        UUID id,
        String association,
        String url,
        String contact,
        Signing signing,
        SubscriptionState state,
        DisabledBecause disabledBecause,
        Instant disabledAt,
        Instant failingSince,
        Instant createdAt,
        String secret,
        List<Key> keys) {

    static SubscriptionView of(Subscription subscription, List<Key> keys) {
        return new SubscriptionView(
                subscription.id,
                subscription.association,
                subscription.url,
                subscription.contact,
                subscription.signing,
                subscription.state,
                subscription.disabledBecause,
                subscription.disabledAt,
                subscription.failingSince,
                subscription.createdAt,
                keys == null || subscription.signing != Signing.HMAC
                        ? null
                        : keys.get(0).key(),
                keys);
    }

    /**
     * A key that signs.
     *
     * @param key {@code whsec_…} or {@code whpk_…}
     * @param retiresAt when it signs no longer; null for the newest
     */
    record Key(String key, Instant createdAt, Instant retiresAt) {}
}
