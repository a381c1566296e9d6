package de.ukrainehilfe.matching.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is asked first, and how long an approved match waits for its answers. */
@QuarkusTest
class AnswerDeadlineTest extends LifeOfAMatch {
    @Test
    void whoDoesNotAnswerIsRemindedAfterTwoDaysOnceAndLosesTheMatchAfterTen() {
        Story next = Stories.erikasRoom().with("postcode", "40589");
        told(room, next, olena);
        UUID match = proposal(olena);
        approve(match)
                .then()
                .statusCode(200)
                .body("nextAction", equalTo("REMIND"))
                .body("nextActionAt", notNullValue());
        awaitSearches();
        answer(match, "OFFER", "YES");

        pass(Duration.ofHours(47));
        pass(Duration.ofHours(2));
        pass(Duration.ofHours(2));
        timers.run();
        assertEquals(List.of("match-proposed", "match-approved", "match-reminded"), told(match, 3));
        assertEquals("NEED", last(match, 3).path("unanswered").path(0).asText());
        nextActionIs(match, "EXPIRE");

        pass(Duration.ofDays(7));
        assertEquals("APPROVED", status(match));
        pass(Duration.ofDays(2));
        assertEquals("EXPIRED", status(match));
        assertEquals(0, reserved(room));
        answer(match, "NEED", "YES").then().statusCode(409);
        awaitSearches();
        assertEquals(
                List.of(next.id().toString()),
                rows("select offer_id from match where need_id = ? and status = 'PROPOSED'", olena.id()));
        as("coordinator").get("/api/matches/{id}", match).then().body("nextAction", nullValue());
    }

    @Test
    void aBedNeededWithinAWeekIsAnsweredForInThreeDays() {
        String soon = LocalDate.now().plusDays(4).toString();
        UUID match = approved(room.with("from", soon), olena.with("from", soon));
        pass(Duration.ofHours(49));
        assertEquals(List.of("match-proposed", "match-approved", "match-reminded"), told(match, 3));
        pass(Duration.ofHours(22));
        assertEquals("APPROVED", status(match));
        pass(Duration.ofHours(2));
        assertEquals("EXPIRED", status(match));
    }

    @Test
    void whatIsOverdueAfterALongNightIsDoneOnceStepByStep() {
        UUID match = approved(room, olena);
        clock.putForward(Duration.ofDays(20));
        timers.run();
        timers.run();
        timers.run();
        assertEquals(List.of("match-proposed", "match-approved", "match-reminded", "match-expired"), told(match, 4));
    }

    @Test
    void whoHasLongBeenSilentIsAskedAfterWhoWasHeardOfLately() {
        Story silent =
                room.with("heardAt", clock.instant().minus(Duration.ofDays(75)).toString());
        Story lively = room.again().with("heardAt", clock.instant().toString());
        told(silent, lively, olena);
        List<UUID> ranked = matches(olena, "PROPOSED");
        assertEquals(
                List.of(lively.id().toString(), silent.id().toString()),
                rows("select offer_id from match where need_id = ? order by score desc", olena.id()));
        as("coordinator")
                .get("/api/matches/{id}", ranked.get(1))
                .then()
                .body("reasons.text", hasItem("Tage ohne Lebenszeichen: 75"))
                .body("reasons.find { it.rule == 'silence' }.points", equalTo(-10.0f));
        approve(ranked.get(1)).then().statusCode(200);
        answer(ranked.get(1), "OFFER", "YES");
        answer(ranked.get(1), "NEED", "YES");
        assertEquals(
                List.of("t"),
                rows("select heard_at > now() - interval '1 hour' from pooled_offer where id = ?", silent.id()));
    }
}
