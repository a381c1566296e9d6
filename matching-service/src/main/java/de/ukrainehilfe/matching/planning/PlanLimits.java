package de.ukrainehilfe.matching.planning;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What a plan may cost; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.plans")
public interface PlanLimits {
    /** How many are computed at once; others wait. */
    @Min(1)
    int atOnce();

    /** After it the best plan so far is the plan. */
    Duration within();

    /** So long the prices of a plan rank what is proposed live. */
    Duration pricesHold();

    /** Where the solver's chances start: the same pool and the same seed give the same plan. */
    long seed();
}
