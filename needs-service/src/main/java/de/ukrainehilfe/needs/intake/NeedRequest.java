package de.ukrainehilfe.needs.intake;

import de.ukrainehilfe.defaults.validation.PlainText;
import de.ukrainehilfe.defaults.validation.Postcode;
import de.ukrainehilfe.needs.need.NeedDetails;
import de.ukrainehilfe.needs.need.Repeat;
import de.ukrainehilfe.needs.need.Urgency;
import de.ukrainehilfe.needs.need.WithinReach;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A need to be recorded.
 *
 * @param association who looks after the person; null where the city does itself
 * @param mail number of the mail to the desk that asks for it; null where none does
 * @param repeat null where the appointment is only once
 */
public record NeedRequest(
        @NotNull @Valid Person requester,
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}", message = "{de.ukrainehilfe.needs.Association}")
                String association,
        @NotNull @Postcode String postcode,
        @WithinReach(daysBack = 366) LocalDate from,
        @WithinReach LocalDate until,
        Urgency urgency,
        @PlainText(max = 2000) String note,
        @NotNull @Valid NeedDetails details,
        @Pattern(regexp = "M-[0-9A-Z]{4}-[0-9A-Z]{2}") String mail,
        @Valid Repeat repeat)
        implements Asked {
    /** The same at another time: only its appointment and its days are different. */
    NeedRequest at(Instant start, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        return new NeedRequest(
                requester, association, postcode, day, day, urgency, note, details.at(start), mail, null);
    }

    @Override
    public String toString() {
        return "NeedRequest"; // a log line must not repeat a person
    }
}
