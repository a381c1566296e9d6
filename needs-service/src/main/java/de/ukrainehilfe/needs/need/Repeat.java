package de.ukrainehilfe.needs.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same appointment every week, at the same time by the clock on the wall: so often, or until a day; one of the two.
 *
 * @param times how often in all
 * @param until no appointment is after this day
 */
public record Repeat(@Min(2) @Max(Repeat.MOST) Integer times, @WithinReach LocalDate until) {
    /** Half a year: then somebody looks whether it is still needed. */
    public static final int MOST = 26;

    @JsonIgnore
    @AssertTrue(message = "{de.ukrainehilfe.needs.Repeat}")
    public boolean isOneOfTheTwo() {
        return (times == null) != (until == null);
    }

    /** The beginnings of all, the first among them. */
    public List<Instant> starts(Instant first, ZoneId zone) {
        ZonedDateTime start = first.atZone(zone);
        return Stream.iterate(start, each -> each.plusWeeks(1))
                .limit(times == null ? MOST : times)
                .takeWhile(each -> until == null || !each.toLocalDate().isAfter(until))
                .map(ZonedDateTime::toInstant)
                .toList();
    }
}
