package de.ukrainehilfe.notification.sending;

import de.ukrainehilfe.defaults.work.Workers;
import de.ukrainehilfe.notification.mail.Mails;
import de.ukrainehilfe.notification.mail.Mails.Claim;
import de.ukrainehilfe.notification.mail.Mails.Turn;
import de.ukrainehilfe.notification.mail.Wake;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    private final Workers workers;

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
        this.workers = new Workers("mail-sender", senders, PAUSE_AFTER_FAILURE, this::work);
    }

    void start(@Observes StartupEvent started) {
        workers.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        workers.stop(wake::one, LAST_MAIL_MAY_TAKE);
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recoverAbandoned() {
        if (!workers.areRunning()) {
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

    private void work() throws InterruptedException {
        Duration pause = server.pause();
        if (!pause.isZero()) {
            TimeUnit.MILLISECONDS.sleep(Math.min(pause.toMillis(), Wake.POLL.toMillis()) + 1);
        } else if (!sendAll()) {
            wake.await();
        }
    }

    /** One after another until one fails or none is due; whether there was one. */
    private boolean sendAll() {
        Optional<Claim> first = mails.claim();
        for (Optional<Claim> claim = first; claim.isPresent(); ) {
            Turn turn = mails.attempt(claim.get(), postman::deliver, workers::areRunning);
            turn.outcome().ifPresent(outcome -> {
                counts.count(outcome);
                server.learnFrom(outcome);
            });
            claim = turn.next();
        }
        return first.isPresent();
    }
}
