package de.ukrainehilfe.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One event on its way to one endpoint.
 *
 * @param webhookId as in the header of the same name
 * @param nextAttemptAt null when it is settled
 * @param calls all of them, oldest first
 */
record DeliveryView(
        long number,
        String webhookId,
        UUID eventId,
        String type,
        Instant occurredAt,
        DeliveryState state,
        Problem reason,
        int attempts,
        Instant nextAttemptAt,
        Instant settledAt,
        List<Made> calls) {

    static DeliveryView of(WebhookDelivery delivery, List<WebhookAttempt> attempts) {
        return new DeliveryView(
                delivery.id,
                "msg_" + delivery.eventId,
                delivery.eventId,
                delivery.type,
                delivery.occurredAt,
                delivery.state,
                delivery.reason,
                delivery.attempts,
                delivery.state == DeliveryState.PENDING ? delivery.nextAttemptAt : null,
                delivery.settledAt,
                attempts.stream()
                        .map(call -> new Made(call.at, call.millis, call.status, call.problem, call.answer))
                        .toList());
    }

    /** A call that was made, and how the answer begins. */
    record Made(Instant at, int millis, Integer status, Problem problem, String answer) {}
}
