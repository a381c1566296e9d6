package de.ukrainehilfe.notification.subscription;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** An endpoint as the page shows it, with times as people write them. */
public record EndpointRow(SubscriptionView endpoint, String failingSince, List<Key> keys) {
    static EndpointRow of(SubscriptionView endpoint, Function<Instant, String> times) {
        return new EndpointRow(
                endpoint,
                endpoint.failingSince() == null ? null : times.apply(endpoint.failingSince()),
                endpoint.keys() == null
                        ? List.of()
                        : endpoint.keys().stream()
                                .map(key -> new Key(
                                        key.key(), key.retiresAt() == null ? null : times.apply(key.retiresAt())))
                                .toList());
    }

    public boolean isActive() {
        return endpoint.state() == SubscriptionState.ACTIVE;
    }

    /** A key, and until when it signs; null for the newest. */
    public record Key(String key, String until) {}
}
