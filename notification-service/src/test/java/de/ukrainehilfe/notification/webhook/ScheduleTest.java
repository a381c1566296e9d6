package de.ukrainehilfe.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** When a call that was not acknowledged is made again. */
class ScheduleTest {
    private static final List<Duration> STANDARD =
            Arrays.stream(Schedule.STANDARD.split(",")).map(Duration::parse).toList();

    private final Schedule schedule = new Schedule(STANDARD, new Random(7));

    @Test
    void tenAttemptsTakeThreeDays() {
        assertEquals(9, STANDARD.size());
        assertEquals(Duration.parse("PT75H35M5S"), STANDARD.stream().reduce(Duration.ZERO, Duration::plus));
        assertTrue(schedule.after(9, null).isPresent());
        assertEquals(Optional.empty(), schedule.after(10, null));
    }

    @Test
    void whatFailedTogetherComesBackApart() {
        for (int attempt = 1; attempt <= 9; attempt++) {
            Duration pause = schedule.after(attempt, null).orElseThrow();
            Duration standard = STANDARD.get(attempt - 1);
            assertTrue(pause.compareTo(standard) >= 0
                    && pause.compareTo(standard.multipliedBy(11).dividedBy(10)) <= 0);
        }
        assertTrue(!schedule.after(5, null).equals(schedule.after(5, null)));
    }

    @Test
    void aWishIsHeardIfItIsLongerAndNotForEver() {
        assertEquals(
                Duration.ofMinutes(10),
                schedule.after(1, Duration.ofMinutes(10)).orElseThrow());
        assertTrue(schedule.after(5, Duration.ofMinutes(10)).orElseThrow().compareTo(Duration.ofHours(5)) >= 0);
        assertEquals(
                Duration.ofHours(24), schedule.after(1, Duration.ofDays(400)).orElseThrow());
    }

    @Test
    void aWishComesAsSecondsOrAsADate() {
        Instant now = Instant.parse("2026-11-20T10:00:00Z");
        assertEquals(Duration.ofSeconds(120), RetryAfter.read("120", now));
        assertEquals(Duration.ofMinutes(1), RetryAfter.read("Fri, 20 Nov 2026 10:01:00 GMT", now));
        assertEquals(null, RetryAfter.read("Fri, 20 Nov 2026 09:00:00 GMT", now));
        assertEquals(null, RetryAfter.read("soon", now));
        assertEquals(null, RetryAfter.read(null, now));
    }
}
