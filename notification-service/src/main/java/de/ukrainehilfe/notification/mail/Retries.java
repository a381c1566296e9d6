package de.ukrainehilfe.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long to wait before another attempt; the times stand in the database and survive a restart. */
@ConfigMapping(prefix = "mail.retry")
public interface Retries {
    /** After the first refusal; three times as long after each further one. Greylisting wants a minute or more. */
    @WithDefault("PT5S")
    Duration first();

    @WithDefault("PT1H")
    Duration longest();

    /** While the mail server or the owner of an address cannot be reached: short, so that the backlog goes out at once. */
    @WithDefault("PT15S")
    Duration longestWhileAway();

    /** RFC 5321, 4.5.4.1 asks for at least four to five days. */
    @WithDefault("P4D")
    Duration giveUpAfter();

    default Duration after(int attempts) {
        return grown(first(), 3, attempts, longest());
    }

    default Duration whileAway(int attempts) {
        return grown(Duration.ofMillis(500), 2, attempts, longestWhileAway());
    }

    default Duration whileEarly(int attempts) {
        return grown(Duration.ofMillis(20), 2, attempts, longestWhileAway());
    }

    private static Duration grown(Duration first, int factor, int attempts, Duration longest) {
        Duration pause = first;
        for (int attempt = 1; attempt < attempts && pause.compareTo(longest) < 0; attempt++) {
            pause = pause.multipliedBy(factor);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
