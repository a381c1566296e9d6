package de.ukrainehilfe.matching.allowance;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What is paid and how much there is; values and their reasons are in application.properties. */
@ConfigMapping(prefix = "matching.allowance")
interface AllowanceRules {
    /** For one assignment. */
    @Min(0)
    int cents();

    /** For all assignments of a calendar year together. */
    @Min(0)
    int yearlyBudgetCents();

    /** Who cancels later than this before the appointment has kept the interpreter from other things. */
    Duration lateCancellation();
}
