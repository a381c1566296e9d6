package de.ukrainehilfe.needs.intake;

import de.ukrainehilfe.needs.need.NeedDetails;
import de.ukrainehilfe.needs.need.Urgency;
import de.ukrainehilfe.needs.need.Wish;
import java.time.Clock;
import java.time.LocalDate;

/** What a request says about the help that is needed, whether the need is new or changed. */
@FromBeforeUntil
public interface Asked {
    String postcode();

    LocalDate from();

    LocalDate until();

    Urgency urgency();

    String note();

    NeedDetails details();

    /** With what the request left open: from today, or from the day of the appointment; of normal urgency. */
    default Wish wish(Clock clock) {
        return new Wish(
                postcode(),
                from() != null ? from() : firstDay(clock),
                until(),
                urgency() != null ? urgency() : Urgency.NORMAL,
                details(),
                note() == null || note().isBlank() ? null : note().strip());
    }

    private LocalDate firstDay(Clock clock) {
        LocalDate day = details() != null && details().appointment() != null
                ? LocalDate.ofInstant(details().appointment().start(), clock.getZone())
                : LocalDate.now(clock);
        return until() != null && until().isBefore(day) ? until() : day;
    }
}
