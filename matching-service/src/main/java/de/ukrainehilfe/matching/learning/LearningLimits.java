package de.ukrainehilfe.matching.learning;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.Period;

/** How much decisions may change; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.learning")
public interface LearningLimits {
    /** The most by which a rule may count more or less, as a share. */
    @DecimalMin("0.0")
    @DecimalMax("0.3")
    double most();

    /** Fewer decisions change nothing. */
    @Min(1)
    int decisions();

    /** As if so many approvals had been there from the beginning. */
    @Min(1)
    int doubt();

    /** After so many days a decision counts half. */
    @Min(1)
    int halfLifeDays();

    /** What is older does not count at all. */
    Period oldest();

    String every();
}
