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
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The same appointment again and again: so often, or until a day; one of the two.
 *
 * @param every null stands for every week
 * @param times how often in all
 * @param until no appointment is after this day
 */
public record Repeat(Rhythm every, @Min(2) @Max(Repeat.MOST) Integer times, @WithinReach LocalDate until) {
    /** Of any rhythm. */
    public static final int MOST = 26;

    @JsonIgnore
    @AssertTrue(message = "{de.ukrainehilfe.needs.Repeat}")
    public boolean isOneOfTheTwo() {
        return (times == null) != (until == null);
    }

    /** How often, at most, at its rhythm. */
    public int most() {
        return rhythm().most();
    }

    /** Whether more is asked for than its rhythm allows. */
    @JsonIgnore
    public boolean isTooOften() {
        return times != null && times > most();
    }

    /** The beginnings of all, the first among them. */
    public List<Instant> starts(Instant first, ZoneId zone) {
        ZonedDateTime start = first.atZone(zone);
        return IntStream.range(0, times == null ? most() : times)
                .mapToObj(each -> rhythm().after(each, start))
                .takeWhile(each -> until == null || !each.toLocalDate().isAfter(until))
                .map(ZonedDateTime::toInstant)
                .toList();
    }

    private Rhythm rhythm() {
        return Objects.requireNonNullElse(every, Rhythm.WEEK);
    }
}
