package de.ukrainehilfe.notification.sending;

import de.ukrainehilfe.notification.mail.Outcome;
import de.ukrainehilfe.notification.mail.Outcome.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembers that the mail server is away, so that a long queue is not tried mail by mail against a closed door. Pauses
 * stay short: it costs nothing to knock.
 */
@ApplicationScoped
class ServerWatch {
    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Clock clock;
    private Duration pause = SHORTEST;
    private Instant awayUntil = Instant.MIN;

    ServerWatch(Clock clock) {
        this.clock = clock;
    }

    synchronized void learnFrom(Outcome outcome) {
        if (outcome.isServerAway()) {
            knockLater();
        } else if (outcome.verdict() == Verdict.ACCEPTED || outcome.replyCode() != null) {
            pause = SHORTEST;
            awayUntil = Instant.MIN;
        }
    }

    /** How long to leave the server alone; zero while it is there. */
    synchronized Duration pause() {
        Instant now = clock.instant();
        return now.isBefore(awayUntil) ? Duration.between(now, awayUntil) : Duration.ZERO;
    }

    private void knockLater() {
        Instant now = clock.instant();
        if (now.isBefore(awayUntil)) {
            return; // another sender knocked at the same moment
        }
        awayUntil = now.plus(pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }
}
