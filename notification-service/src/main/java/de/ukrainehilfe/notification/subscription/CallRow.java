package de.ukrainehilfe.notification.subscription;

import de.ukrainehilfe.notification.webhook.DeliveryState;
import de.ukrainehilfe.notification.webhook.Problem;
import de.ukrainehilfe.notification.webhook.WebhookAttempt;
import de.ukrainehilfe.notification.webhook.WebhookDelivery;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A line of the log of calls, with times as people write them. */
public record CallRow(WebhookDelivery delivery, String written, String next, List<Made> made) {
    static CallRow of(WebhookDelivery delivery, List<WebhookAttempt> attempts, Function<Instant, String> times) {
        return new CallRow(
                delivery,
                times.apply(delivery.occurredAt),
                delivery.state == DeliveryState.PENDING ? times.apply(delivery.nextAttemptAt) : null,
                attempts.stream()
                        .filter(attempt -> attempt.deliveryId.equals(delivery.id))
                        .map(attempt -> new Made(
                                times.apply(attempt.at),
                                attempt.status,
                                attempt.problem,
                                attempt.millis,
                                attempt.answer))
                        .toList());
    }

    /** A call that was made, and how the answer begins. */
    public record Made(String at, Integer status, Problem problem, int millis, String answer) {}
}
