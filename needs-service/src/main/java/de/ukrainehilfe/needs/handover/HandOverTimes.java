package de.ukrainehilfe.needs.handover;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long a hand-over waits, and how often that is looked at; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "needs.hand-over")
interface HandOverTimes {
    Duration answerWithin();

    String checkEvery();
}
