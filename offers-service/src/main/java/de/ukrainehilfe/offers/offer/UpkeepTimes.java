package de.ukrainehilfe.offers.offer;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How often it is asked whether an offer still holds; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "offers.upkeep")
public interface UpkeepTimes {
    String checkEvery();

    Duration askEvery();

    /** How many questions may stay unanswered. */
    @Min(1)
    int questions();

    /** How long after the last question. */
    Duration silentAfter();

    Duration unmatchedAfter();

    @Min(1)
    int atOnce();
}
