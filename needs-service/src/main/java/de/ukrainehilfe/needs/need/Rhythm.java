package de.ukrainehilfe.needs.need;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.function.BiFunction;

/** How often an appointment comes again; always at the same time by the clock on the wall. */
public enum Rhythm {
    /** At most half a year: then somebody looks whether it is still needed. */
    WEEK(26, ZonedDateTime::plusWeeks),
    TWO_WEEKS(26, (first, times) -> first.plusWeeks(2L * times)),
    /** On the same weekday, such as every second Tuesday, because that is how helpers have time; a fifth one is the last. */
    MONTH(12, Rhythm::inMonths);

    private final int most;
    private final BiFunction<ZonedDateTime, Integer, ZonedDateTime> after;

    Rhythm(int most, BiFunction<ZonedDateTime, Integer, ZonedDateTime> after) {
        this.most = most;
        this.after = after;
    }

    /** So many appointments at most. */
    public int most() {
        return most;
    }

    ZonedDateTime after(int times, ZonedDateTime first) {
        return after.apply(first, times);
    }

    private static ZonedDateTime inMonths(ZonedDateTime first, int times) {
        DayOfWeek day = first.getDayOfWeek();
        int which = first.get(ChronoField.ALIGNED_WEEK_OF_MONTH);
        return first.plusMonths(times)
                .with(which == 5 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(which, day));
    }
}
