package de.ukrainehilfe.matching.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A year as Düren had it: 100 interpreters, 800 appointments, 20 euro each. */
@QuarkusTest
class YearTest extends MatchingServiceTest {
    private static final int INTERPRETERS = 100;
    private static final int ASSIGNMENTS = 800;
    private static final int MONTHS = 12;
    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");

    private final Random dice = new Random(2027);

    @Test
    void nobodyIsInTwoPlacesAtOnceAndTheLedgerIsExact() {
        told(times(INTERPRETERS).stream().map(i -> interpreter()).toArray(Story[]::new));
        int done = 0;
        for (int month = 1; month <= MONTHS; month++) {
            int until = ASSIGNMENTS * month / MONTHS;
            List<Story> needs = new ArrayList<>();
            while (done < until) {
                needs.add(appointment(month));
                done++;
            }
            told(needs.toArray(Story[]::new));
            needs.forEach(this::arrange);
            if (done == ASSIGNMENTS) {
                Story oneTooMany = appointment(month);
                told(oneTooMany);
                approve(proposal(oneTooMany)).then().statusCode(409);
            }
            LocalDate over = LocalDate.of(2027, month, 1).plusMonths(1);
            clock.putForward(
                    Duration.between(clock.instant(), over.atStartOfDay(CITY).toInstant()));
            needs.forEach(this::confirmThatItTookPlace);
        }

        assertEquals(List.of("800"), rows("select count(*) from match where status = 'COMPLETED'"));
        assertEquals(
                List.of("0"),
                rows("select count(*) from match a join match b on a.offer_id = b.offer_id and a.id < b.id"
                        + " and a.status = 'COMPLETED' and b.status = 'COMPLETED'"
                        + " and tstzrange(a.appointment_start, a.appointment_end)"
                        + " && tstzrange(b.appointment_start, b.appointment_end)"));
        JsonPath ledger =
                as("coordinator").get("/api/matches/allowances?year=2027").jsonPath();
        assertEquals(1_600_000, ledger.getInt("earned"));
        assertEquals(1_600_000, ledger.getInt("committed"));
        assertEquals(
                ASSIGNMENTS,
                ledger.getList("interpreters.assignments", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    private Story interpreter() {
        return Stories.oksanaInterprets()
                .with("association", "caritas")
                .with("until", "2027-12-31")
                .with("postcode", pick("40210", "40223", "40476", "40589", "40225"))
                .with(
                        "details.weekly",
                        Arrays.stream(DayOfWeek.values())
                                .filter(day -> day.getValue() <= 5)
                                .map(day -> Map.of("day", day.name(), "from", "08:00", "to", "18:00"))
                                .toList());
    }

    private Story appointment(int month) {
        LocalDate day = LocalDate.of(2027, month, 1 + dice.nextInt(28));
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(day.getDayOfMonth() < 28 ? 1 : -2);
        }
        String start = day.atTime(LocalTime.of(8 + dice.nextInt(9), 15 * dice.nextInt(4)))
                .atZone(CITY)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT));
        return Stories.petroAtTheDoctor()
                .with("postcode", pick("40210", "40225", "40227"))
                .with("from", day.toString())
                .with("until", day.toString())
                .with("details.appointment", Map.of("start", start, "minutes", 30 + 15 * dice.nextInt(3)));
    }

    /** The first proposal that is still possible is approved, and both sides agree. */
    private void arrange(Story need) {
        for (int attempt = 0; attempt < 5; attempt++) {
            awaitSearches();
            for (UUID proposal : matches(need, "PROPOSED")) {
                if (approve(proposal).statusCode() == 200) {
                    answer(proposal, "OFFER", "YES").then().statusCode(200);
                    answer(proposal, "NEED", "YES").then().statusCode(200);
                    return;
                }
            }
        }
        throw new AssertionError("nobody for " + need.facts());
    }

    private void confirmThatItTookPlace(Story need) {
        List<UUID> agreed = matches(need, "CONFIRMED");
        assertTrue(agreed.size() == 1, () -> agreed.toString());
        as("coordinator")
                .post("/api/matches/{id}/complete", agreed.get(0))
                .then()
                .statusCode(200);
        as("coordinator")
                .post("/api/matches/{id}/complete", agreed.get(0))
                .then()
                .statusCode(409);
    }

    private String pick(String... some) {
        return Stream.of(some).toList().get(dice.nextInt(some.length));
    }
}
