package de.ukrainehilfe.matching.rules;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;

/** How much each score rule counts; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.score")
public interface Weights {
    /** The most points each rule can give, by its name. */
    Map<String, @Min(0) @Max(100) Integer> points();

    /** From this distance on (km), nearness gives nothing. */
    @Min(1)
    int horizonKilometres();

    /** From this many days on, waiting gives no more. */
    @Min(1)
    int horizonDays();

    /** A stay that is longer, or has no end, is planned for this many days. */
    @Min(1)
    int usualDays();

    /** So many days in which nothing was heard of an offer's owner cost nothing; */
    @WithDefault("30")
    @Min(0)
    int silenceFrom();

    /** from so many on, they cost all these points. */
    @WithDefault("75")
    @Min(1)
    int silenceUntil();

    @Min(0)
    @Max(100)
    @WithDefault("10")
    int silencePoints();

    /** Who comes to another appointment of the same series gets so many on top, up to a hundred in all. */
    @Min(0)
    @Max(100)
    @WithDefault("30")
    int knownPoints();

    /** From this many promised hours a week on, a volunteer's workload gives no points. */
    @Min(1)
    int hoursAWeek();
}
