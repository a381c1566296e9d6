package de.ukrainehilfe.matching.match;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Period;

/** When a match is looked after; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.follow-up")
public interface FollowUpTimes {
    String checkEvery();

    /** How many matches one run looks at. */
    @Min(1)
    int atOnce();

    /** How long a proposal may lie before a coordinator is late. */
    Duration decideWithin();

    /** How long somebody has to answer a question before they are called. */
    Duration callAfter();

    Period firstLook();

    Period secondLook();

    Duration afterAppointment();

    Duration afterGoods();

    /** How long an agreement about mentoring holds. */
    Period mentoring();

    Period mentoringFirstLook();

    Period mentoringMidTerm();

    Period mentoringDecision();
}
