package de.ukrainehilfe.notification.webhook;

import de.ukrainehilfe.defaults.work.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The threads that call endpoints; as many endpoints may be slow at once before the others have to wait. */
@ApplicationScoped
class Callers {
    /** A wake-up lost with its process, or a retry that has become due, is found within this time. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private static final Duration LAST_CALL_MAY_TAKE = Duration.ofSeconds(5);

    private final WebhookDeliveries deliveries;
    private final Endpoints endpoints;
    private final Clock clock;
    private final Workers workers;
    private final Semaphore work = new Semaphore(0);

    Callers(
            WebhookDeliveries deliveries,
            Endpoints endpoints,
            Clock clock,
            @ConfigProperty(name = "webhook.callers", defaultValue = "4") int callers) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.clock = clock;
        this.workers = new Workers("webhook-caller", callers, POLL, this::work);
    }

    void start(@Observes StartupEvent started) {
        workers.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        workers.stop(work::release, LAST_CALL_MAY_TAKE);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookDeliveries.CallsWritten written) {
        if (work.availablePermits() < workers.number()) {
            work.release();
        }
    }

    private void work() throws InterruptedException {
        if (!callNext()) {
            work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Whether there was one. */
    private boolean callNext() {
        Optional<Call> next = deliveries.claim();
        next.ifPresent(call -> {
            Instant begun = clock.instant();
            deliveries.settle(call.claim(), endpoints.call(call), begun);
        });
        return next.isPresent();
    }
}
