package de.ukrainehilfe.needs.portfolio;

import de.ukrainehilfe.defaults.validation.PlainText;
import de.ukrainehilfe.defaults.validation.Postcode;
import de.ukrainehilfe.needs.intake.Asked;
import de.ukrainehilfe.needs.need.NeedDetails;
import de.ukrainehilfe.needs.need.Urgency;
import de.ukrainehilfe.needs.need.WithinReach;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a need is changed to; the person and the kind of help stay. */
record NeedChange(
        @NotNull @Postcode String postcode,
        @WithinReach(daysBack = 366) LocalDate from,
        @WithinReach LocalDate until,
        Urgency urgency,
        @PlainText(max = 2000) String note,
        @NotNull @Valid NeedDetails details)
        implements Asked {
    @Override
    public String toString() {
        return "NeedChange"; // a log line must not repeat a note
    }
}
