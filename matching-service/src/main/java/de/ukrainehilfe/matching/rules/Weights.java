package de.ukrainehilfe.matching.rules;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;

/** How much each score rule counts; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.score")
public interface Weights {
    /** The most points each rule can give, by its name. */
    Map<String, @Min(0) @Max(1000) Integer> points();

    /** From this distance on (km), nearness gives nothing. */
    @Min(1)
    int horizonKilometres();

    /** From this many days on, waiting gives no more. */
    @Min(1)
    int horizonDays();
}
