package de.ukrainehilfe.matching.planning;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
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

    /** One change for so many households, and a plan that is mended is renewed. */
    @Min(1)
    int renewAfter();

    /** But not before so many changes. */
    @Min(1)
    int renewLeast();

    /** After it what a renewal has found by then is taken. */
    Duration renewWithin();

    /** A mended plan below this share of one made anew says that a new one is better, 0 to 1. */
    @DecimalMin("0")
    @DecimalMax("1")
    double betterAnewBelow();

    /** Where the solver's chances start: the same pool and the same seed give the same plan. */
    long seed();
}
