package de.ukrainehilfe.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the senders that something is due; a call that nobody hears is made good by their polling. */
@ApplicationScoped
public class Wake {
    /** A wake-up lost with its process, or a mail that another instance left, is found within this time. */
    public static final Duration POLL = Duration.ofSeconds(1);

    private static final int REMEMBERED_AT_MOST = 1_000;

    private final Semaphore calls = new Semaphore(0);

    public void one() {
        if (calls.availablePermits() < REMEMBERED_AT_MOST) {
            calls.release();
        }
    }

    /** A call at a time to come, if it is sooner than the senders look by themselves. */
    void oneAt(Instant time, Instant now) {
        Duration pause = Duration.between(now, time);
        if (pause.compareTo(Duration.ZERO) > 0 && pause.compareTo(POLL) < 0) {
            CompletableFuture.delayedExecutor(pause.toMillis() + 1, TimeUnit.MILLISECONDS)
                    .execute(this::one);
        }
    }

    /** Until the next call, or until it is time to look. */
    public void await() throws InterruptedException {
        calls.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
    }
}
