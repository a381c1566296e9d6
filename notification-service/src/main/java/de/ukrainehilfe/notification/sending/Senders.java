package de.ukrainehilfe.notification.sending;

import de.ukrainehilfe.notification.mail.Mails;
import de.ukrainehilfe.notification.mail.Mails.Claim;
import de.ukrainehilfe.notification.mail.Wake;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The threads that send. They are our own because a mail must never be sent on a thread that consumes events: the mailer's
 * answer would wait for the very thread that waits for it.
 */
@ApplicationScoped
class Senders {
    private static final Logger LOG = Logger.getLogger(Senders.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration LAST_MAIL_MAY_TAKE = Duration.ofSeconds(10);

    private final Mails mails;
    private final Postman postman;
    private final Wake wake;
    private final ServerWatch server;
    private final DeliveryCounts counts;
    private final List<Thread> threads;
    private volatile boolean running = true;

    Senders(
            Mails mails,
            Postman postman,
            Wake wake,
            ServerWatch server,
            DeliveryCounts counts,
            @ConfigProperty(name = "mail.senders") int senders) {
        this.mails = mails;
        this.postman = postman;
        this.wake = wake;
        this.server = server;
        this.counts = counts;
        this.threads = IntStream.rangeClosed(1, senders)
                .mapToObj(number -> new Thread(this::run, "mail-sender-" + number))
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
        threads.forEach(thread -> wake.one());
        long end = System.nanoTime() + LAST_MAIL_MAY_TAKE.toNanos();
        for (Thread thread : threads) {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recoverAbandoned() {
        if (!running) {
            return;
        }
        try {
            int found = mails.recoverAbandoned();
            if (found > 0) {
                LOG.warnf("%d mails had lost their sender and are sent again", found);
                counts.ambiguous(found);
                wake.one();
            }
        } catch (RuntimeException failure) {
            LOG.warnf("Mails without a sender wait: %s", failure.getClass().getName());
        }
    }

    private void run() {
        while (running) {
            try {
                Duration pause = server.pause();
                if (!pause.isZero()) {
                    TimeUnit.MILLISECONDS.sleep(Math.min(pause.toMillis(), Wake.POLL.toMillis()) + 1);
                } else if (!sendNext()) {
                    wake.await();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("Mails wait: %s", failure.getClass().getName());
                rest();
            }
        }
    }

    /** Whether there was one. */
    private boolean sendNext() {
        Optional<Claim> claim = mails.claim();
        claim.flatMap(mine -> mails.attempt(mine, postman::deliver)).ifPresent(outcome -> {
            counts.count(outcome);
            server.learnFrom(outcome);
        });
        return claim.isPresent();
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
