package de.ukrainehilfe.matching.followup;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** When it is told that nobody helps; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.unserved")
interface UnservedTimes {
    Duration after();

    Duration againAfter();
}
