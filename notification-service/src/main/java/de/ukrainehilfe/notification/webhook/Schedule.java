package de.ukrainehilfe.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a call is tried again: the pauses of the Standard Webhooks specification, ten attempts in 75 h 35 min. */
@ApplicationScoped
class Schedule {
    static final String STANDARD = "PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H";
    /** An endpoint may ask for more patience, but not for ever. */
    private static final Duration LONGEST_WISH = Duration.ofHours(24);
    /** So that what failed together does not come back together. */
    private static final double JITTER = 0.1;

    private final List<Duration> pauses;
    private final RandomGenerator random;

    @Inject
    Schedule(@ConfigProperty(name = "webhook.pauses", defaultValue = STANDARD) List<Duration> pauses) {
        this(pauses, () -> ThreadLocalRandom.current().nextLong());
    }

    Schedule(List<Duration> pauses, RandomGenerator random) {
        this.pauses = pauses;
        this.random = random;
    }

    /** How long to wait after so many attempts; empty when it was the last. */
    Optional<Duration> after(int attempts, Duration wish) {
        if (attempts > pauses.size()) {
            return Optional.empty();
        }
        Duration pause = pauses.get(attempts - 1);
        Duration jittered = pause.plusMillis((long) (pause.toMillis() * JITTER * random.nextDouble()));
        Duration wished = wish == null ? Duration.ZERO : wish.compareTo(LONGEST_WISH) < 0 ? wish : LONGEST_WISH;
        return Optional.of(jittered.compareTo(wished) < 0 ? wished : jittered);
    }
}
