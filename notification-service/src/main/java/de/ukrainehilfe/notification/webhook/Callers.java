package de.ukrainehilfe.notification.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The threads that call endpoints; as many endpoints may be slow at once before the others have to wait. */
@ApplicationScoped
class Callers {
    private static final Logger LOG = Logger.getLogger(Callers.class);
    /** A wake-up lost with its process, or a retry that has become due, is found within this time. */
    private static final long POLL_MILLIS = 1_000;

    private static final Duration LAST_CALL_MAY_TAKE = Duration.ofSeconds(5);

    private final WebhookDeliveries deliveries;
    private final Endpoints endpoints;
    private final Clock clock;
    private final List<Thread> threads;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running = true;

    Callers(
            WebhookDeliveries deliveries,
            Endpoints endpoints,
            Clock clock,
            @ConfigProperty(name = "webhook.callers", defaultValue = "4") int callers) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.clock = clock;
        this.threads = IntStream.rangeClosed(1, callers)
                .mapToObj(number -> new Thread(this::run, "webhook-caller-" + number))
                .toList();
    }

    void start(@Observes StartupEvent started) {
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        work.release(threads.size());
        long end = System.nanoTime() + LAST_CALL_MAY_TAKE.toNanos();
        for (Thread thread : threads) {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookDeliveries.CallsWritten written) {
        if (work.availablePermits() < threads.size()) {
            work.release();
        }
    }

    private void run() {
        while (running) {
            try {
                if (!callNext()) {
                    work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("Webhooks wait: %s", failure.getClass().getName());
                rest();
            }
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

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
