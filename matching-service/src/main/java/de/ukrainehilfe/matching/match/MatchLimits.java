package de.ukrainehilfe.matching.match;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long and how often people are asked; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.answer")
public interface MatchLimits {
    /** How long both sides have for their answer. */
    Duration within();

    /** How often it is looked for those who let the time pass. */
    Duration checkEvery();

    /** How many approved matches one run of the expiry looks at. */
    @Min(1)
    int expiredAtOnce();

    /** How many questions one private helper may have open at once. */
    @Min(1)
    int openQuestions();
}
